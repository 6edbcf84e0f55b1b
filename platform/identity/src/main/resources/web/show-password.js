// SPDX-License-Identifier: Apache-2.0
// A button that shows what was typed. Without this script the button is not there, and the page works.
"use strict";
const button = document.getElementById("show");
const field = document.getElementById("password");
const show = button.textContent;
button.hidden = false;
button.addEventListener("click", () => {
  const hidden = field.type === "password";
  field.type = hidden ? "text" : "password";
  button.textContent = hidden ? button.dataset.hide : show;
  field.focus();
});
field.form.addEventListener("submit", () => { field.type = "password"; });
