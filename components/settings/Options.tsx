export function Options() {
  return <main>Hamdel</main>;
}
