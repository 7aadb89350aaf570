/** Common words of English, roughly by how often they come: what the text of the benchmark has between its names. */
export const COMMON_WORDS: readonly string[] = `
the of and to a in that it is was for on with he as at by be his this had not are but from or have an they which one you
were all her she there would their we him been has when who will no more if out so said what up its about into than them
can only other new some could time these two may then do first any my now such like our over man me even most made after
also did many before must through back years where much your way well down should because each just those people too how
little state good very make world still own see men work long get here between both life being under never day same
another know while last might us great old year off come since against go came right used take three states himself few
house use during without again place around however home small found thought went say part once general high upon school
every does got united left number course war until always away something fact though water less public put thing almost
hand enough far took head yet government system better set told nothing night end why called didn't eyes find going look
asked later knew point next program city business give group toward young days let room word side social given present
several order national possible rather second face per among form important often things looked early white case large
four within felt along children saw best church ever least power development light family interest want members mind
country area others done turned although open service certain kind problem began different door thus help sense means
whole matter five close report police court minister election officials talks crisis border troops attack killed wounded
protest leaders party vote law budget trade market prices economy growth bank shares company workers union strike jobs tax
rate inflation oil gas energy climate storm flood fire rescue hospital doctors health virus vaccine students teachers
university research study scientists data technology phone network media newspaper statement spokesman deal treaty
sanctions weapons missile nuclear army ceasefire peace refugees camp aid food village town river road bridge airport
flight train ship port coast sea island mountain farmers harvest rain heat season match team players coach goal final cup
fans stadium film music award book museum artist
`
  .trim()
  .split(/\s+/);
