// The conversation goes on in place: each question is sent with the ones before it, and the answer is added to the thread.
const form = document.querySelector("#form");
if (form) {
  const box = form.querySelector("#question");
  const status = form.querySelector("#status");
  const thread = document.querySelector("#thread");
  const lang = form.querySelector("[name=lang]").value;
  const context = [...thread.querySelectorAll("article")].map((turn) => turn.dataset.question ?? "").filter(Boolean);

  const refused = (text, message) => {
    status.textContent = message;
    box.value = text;
  };
  const ask = async (text) => {
    status.textContent = form.dataset.working;
    try {
      const response = await fetch("/ask", {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ question: text, context: context.slice(-6), lang }),
      });
      const reply = await response.json();
      if (response.ok) {
        thread.insertAdjacentHTML("beforeend", reply.html);
        context.push(text);
        status.textContent = "";
        thread.lastElementChild.scrollIntoView({ block: "nearest" });
      } else refused(text, reply.message);
    } catch {
      refused(text, form.dataset.failed);
    }
    // The beginning of the answer stays in sight, even where the box is below it.
    box.focus({ preventScroll: true });
  };

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const text = box.value.trim();
    box.value = "";
    if (text !== "") void ask(text);
  });
  document.querySelectorAll("a.example").forEach((link) =>
    link.addEventListener("click", (event) => {
      event.preventDefault();
      void ask(link.textContent);
    }),
  );
}
