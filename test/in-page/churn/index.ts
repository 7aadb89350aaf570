/** A page that puts up paragraphs with names and takes them down again, a few every frame. */
export async function churn(frames: number, paragraphs: number): Promise<void> {
  const root = document.querySelector('article') as Element;
  for (let at = 0; at < frames; at++) {
    const added = Array.from({ length: paragraphs }, (_, index) =>
      Object.assign(document.createElement('p'), {
        textContent: `Boats ${at}-${index} left Norway for Beijing.`,
      }),
    );
    root.append(...added);
    await new Promise(requestAnimationFrame);
    for (const element of added) element.remove();
  }
  await new Promise((resolve) => setTimeout(resolve, 1_500));
}
