// Forms are sent in place: what is said comes into a region that screen readers follow, and the focus stays where it was.
let underWay = false;

/** A form's own name, by which it is found again on the new page. What changes when it is sent is left out. */
const nameOf = (form, without = []) => {
  const hidden = [...form.querySelectorAll("input[type=hidden]")].filter(
    ({ name }) => !["lang", "key", "planned", ...without].includes(name),
  );
  return [form.getAttribute("action"), ...hidden.map(({ name, value }) => `${name}=${value}`)].join("\n");
};

const findAgain = (form) => {
  const forms = [...document.querySelectorAll("form.act")];
  // A switch and a plan's clock turn the other way on the same button. A person's button does something else next time.
  const toggles = form.elements.namedItem("person") ? [] : ["kind", "value"];
  return (
    forms.find((each) => nameOf(each) === nameOf(form)) ??
    forms.find((each) => nameOf(each, toggles) === nameOf(form, toggles))
  );
};

const showPage = (page, form) => {
  const open = [...document.querySelectorAll("#content details[open][id]")].map(({ id }) => id);
  const [content, said] = [document.querySelector("#content"), document.querySelector("#said")];
  content.replaceChildren(...page.querySelector("#content").childNodes);
  said.replaceChildren(...page.querySelector("#said").childNodes);
  open.forEach((id) => document.getElementById(id)?.setAttribute("open", ""));
  const again = findAgain(form);
  for (let fold = again?.closest("details"); fold; fold = fold.parentElement.closest("details")) fold.open = true;
  (again?.querySelector("button") ?? said).focus();
};

/** Below an answer: the thanks take the form's place. */
const showThanks = (page, form) => {
  const thanks = document.createElement("p");
  thanks.tabIndex = -1;
  thanks.textContent = page.querySelector("#said").textContent.trim();
  form.replaceWith(thanks);
  thanks.focus();
};

const send = async (form, submitter) => {
  const body = new URLSearchParams(new FormData(form, submitter));
  const response = await fetch(form.getAttribute("action"), { method: "POST", headers: { accept: "text/html" }, body });
  const page = new DOMParser().parseFromString(await response.text(), "text/html");
  if (form.matches(".report")) showThanks(page, form);
  else showPage(page, form);
};

document.addEventListener("submit", (event) => {
  const form = event.target;
  if (!form.matches("form.act")) return;
  event.preventDefault();
  if (underWay) return;
  underWay = true;
  send(form, event.submitter)
    .catch(() => form.submit())
    .finally(() => {
      underWay = false;
    });
});
