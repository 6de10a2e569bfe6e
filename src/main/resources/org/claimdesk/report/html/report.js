(function () {
  "use strict";

  var toolbar = document.getElementById("filter");
  var said = document.getElementById("shown");
  var all = document.getElementById("show-all");
  var chips = Array.from(toolbar.querySelectorAll("[data-filter]"));
  var claims = Array.from(document.querySelectorAll("article.claim"));

  function pressed(name) {
    return chips
      .filter(function (chip) {
        return chip.dataset.filter === name && chip.getAttribute("aria-pressed") === "true";
      })
      .map(function (chip) {
        return chip.dataset.value;
      });
  }

  function fits(chosen, value) {
    return chosen.length === 0 || chosen.includes(value);
  }

  function hideEmptyPlaces() {
    var place = null;
    var filled = false;
    function close() {
      if (place) {
        place.hidden = !filled;
      }
    }
    Array.from(document.getElementById("claims").children).forEach(function (part) {
      if (part.matches("h3.place")) {
        close();
        place = part;
        filled = false;
      } else if (part.matches("article.claim") && !part.hidden) {
        filled = true;
      }
    });
    close();
  }

  function show() {
    var verdicts = pressed("verdict");
    var states = pressed("state");
    var shown = 0;
    claims.forEach(function (claim) {
      claim.hidden = !(fits(verdicts, claim.dataset.verdict) && fits(states, claim.dataset.state));
      shown += claim.hidden ? 0 : 1;
    });
    hideEmptyPlaces();
    all.hidden = verdicts.length + states.length === 0;
    said.textContent =
      (all.hidden ? "All " : shown + " of ") +
      claims.length +
      (claims.length === 1 ? " claim" : " claims") +
      (all.hidden ? "" : " shown");
  }

  function reset() {
    chips.forEach(function (chip) {
      chip.setAttribute("aria-pressed", "false");
    });
    show();
  }

  chips.forEach(function (chip) {
    chip.addEventListener("click", function () {
      chip.setAttribute("aria-pressed", String(chip.getAttribute("aria-pressed") !== "true"));
      show();
    });
  });
  all.addEventListener("click", function () {
    reset();
    chips[0].focus();
  });
  // A link into the page leads to its claim, whatever the filter.
  document.addEventListener("click", function (event) {
    var link = event.target.closest("a[href^='#']");
    var target = link && document.getElementById(link.getAttribute("href").slice(1));
    if (target && target.hidden) {
      reset();
    }
  });

  if (claims.length > 1) {
    toolbar.hidden = false;
    show();
  }
})();
