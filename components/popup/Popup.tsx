export function Popup() {
  return <main>Hamdel</main>;
}
