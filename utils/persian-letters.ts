/** The ي and ك that Arabic keyboards give, as the letters that Persian writes; length is kept. */
export function persianLetters(text: string): string {
  return text.replace(/ي/g, 'ی').replace(/ك/g, 'ک');
}
