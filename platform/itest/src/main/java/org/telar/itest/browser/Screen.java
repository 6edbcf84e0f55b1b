// SPDX-License-Identifier: Apache-2.0
package org.telar.itest.browser;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.openqa.selenium.By;
import org.openqa.selenium.ElementNotInteractableException;
import org.openqa.selenium.Keys;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.telar.itest.Patience;

/**
 * What is on the screen. Things are found by what a person reads there, and only when she can see them; each method waits
 * for them for a while.
 */
public final class Screen {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int MOST_TABS = 60;
    private static final String BUTTONS = "vaadin-button, button, vaadin-menu-bar-button";
    private static final String AT_REST = "return document.readyState === 'complete' && !!window.Vaadin?.Flow?.clients"
            + " && Object.values(Vaadin.Flow.clients).every(client => !client.isActive || !client.isActive())";
    private static final String LINKS = "a[href], vaadin-side-nav-item";
    /** What a person sees of these, each with its words: of one moment, and in one call instead of two for each element. */
    private static final String SEEN = """
            return [...document.querySelectorAll(arguments[0])]
                .filter(element => element.checkVisibility({visibilityProperty: true, opacityProperty: true})
                    && element.getClientRects().length > 0)
                .map(element => [element, (element.innerText ?? '').trim()]);
            """;

    private static final String MENU =
            "return [...document.querySelectorAll('vaadin-side-nav-item')].map(item => item.textContent.trim())";

    private final ChromeDriver driver;

    public Screen(Chromium browser) {
        driver = browser.driver();
    }

    public void open(URI address) {
        driver.get(address.toString());
    }

    public void signIn(URI start, String name, String password) {
        open(start);
        type("input[name=name]", name);
        type("input[name=password]", password);
        find("button[type=submit]").click();
        find("vaadin-app-layout");
    }

    /** Presses the button with these words. */
    public void press(String words) {
        click(BUTTONS, words);
    }

    public void follow(String words) {
        click(LINKS, words);
    }

    /** Clicks the first of these whose words are wanted. */
    public void choose(String selector, Predicate<String> wanted) {
        Patience.until(
                selector + " with the words wanted can be clicked",
                PATIENCE,
                () -> one(selector, wanted).map(this::clicked).orElse(false));
    }

    private void click(String selector, String words) {
        Patience.until(
                "“" + words + "” can be clicked",
                PATIENCE,
                () -> one(selector, words::equals).map(this::clicked).orElse(false));
    }

    private boolean clicked(WebElement element) {
        try {
            driver.executeScript("arguments[0].scrollIntoView({block: 'center'})", element);
            element.click();
            return true;
        } catch (ElementNotInteractableException | StaleElementReferenceException notYet) {
            return false;
        }
    }

    /** Waits until the server has answered and nothing is being fetched any more. */
    public void settle() {
        Patience.until("the page is at rest", PATIENCE, () -> Boolean.TRUE.equals(driver.executeScript(AT_REST)));
    }

    /** Waits until these words stand somewhere, perhaps among others. */
    public void see(String words) {
        if (!Patience.within(PATIENCE, () -> shows(words))) {
            throw new IllegalStateException("Not on the screen: “" + words + "”, but: " + text());
        }
    }

    public boolean shows(String words) {
        return unlessThePageGoes(this::text, "").contains(words);
    }

    /** Everything that can be read, also in what lies over the page; nothing while a page begins to load. */
    public String text() {
        return String.valueOf(driver.executeScript("return document.body?.innerText ?? ''"));
    }

    /** Waits for the first visible element. */
    public WebElement find(String selector) {
        return Patience.untilPresent(selector, PATIENCE, () -> one(selector, anything -> true));
    }

    public List<WebElement> all(String selector) {
        return driver.findElements(By.cssSelector(selector));
    }

    /** Something that is seen, and its words. */
    private record Seen(WebElement element, String words) {
        static Seen of(Object pair) {
            List<?> both = (List<?>) pair;
            return new Seen((WebElement) both.getFirst(), String.valueOf(both.getLast()));
        }
    }

    /** The first with the words wanted. */
    private Optional<WebElement> one(String selector, Predicate<String> wanted) {
        return seen(selector).stream()
                .filter(one -> wanted.test(one.words()))
                .map(Seen::element)
                .findFirst();
    }

    /** None while one page goes and the next comes. */
    private List<Seen> seen(String selector) {
        return answer(SEEN, selector).stream().map(Seen::of).toList();
    }

    /** What is asked while one page goes and the next comes fails with words of the driver's own, and is asked again. */
    private static <T> T unlessThePageGoes(Supplier<T> question, T otherwise) {
        try {
            return question.get();
        } catch (WebDriverException e) {
            if (String.valueOf(e.getMessage()).contains("navigation")) {
                return otherwise;
            }
            throw e;
        }
    }

    /** Fills the field that this label, or this name for screen readers, belongs to. */
    public void fill(String label, String value) {
        WebElement input = Patience.untilPresent(
                "field “" + label + "”",
                PATIENCE,
                () -> seen("input").stream()
                        .map(Seen::element)
                        .filter(field -> label.equals(name(field)))
                        .findFirst());
        input.sendKeys(Keys.chord(Keys.CONTROL, "a"), value);
    }

    /** For screen readers. */
    private static String name(WebElement field) {
        try {
            return unlessThePageGoes(() -> field.getAccessibleName().strip(), "");
        } catch (StaleElementReferenceException gone) {
            return "";
        }
    }

    private void type(String selector, String value) {
        WebElement input = find(selector);
        input.clear();
        input.sendKeys(value);
    }

    /** Gives a file to the upload field that is open. */
    public void upload(Path file) {
        find("vaadin-upload")
                .getShadowRoot()
                .findElement(By.cssSelector("input[type=file]"))
                .sendKeys(file.toAbsolutePath().toString());
    }

    public void key(CharSequence... keys) {
        new Actions(driver).sendKeys(keys).perform();
    }

    /** Goes from one thing to the next by the tabulator until this has the focus. */
    public void tabTo(Predicate<WebElement> wanted) {
        for (int step = 0; step < MOST_TABS; step++) {
            if (wanted.test(focused())) {
                return;
            }
            key(Keys.TAB);
        }
        throw new IllegalStateException("Not reached by " + MOST_TABS + " tabulators from " + path());
    }

    /** What has the focus, in whatever shadow. */
    public WebElement focused() {
        return (WebElement) driver.executeScript("let e = document.activeElement;"
                + "while (e.shadowRoot && e.shadowRoot.activeElement) e = e.shadowRoot.activeElement; return e;");
    }

    /** The path of the page that is shown. */
    public String path() {
        return URI.create(driver.getCurrentUrl()).getPath();
    }

    public void awaitPath(String path) {
        Patience.until("the page is " + path, PATIENCE, () -> path().equals(path));
    }

    /** What a script gives that gives a list; nothing while one page goes and the next comes. */
    public List<?> answer(String script, Object... arguments) {
        return unlessThePageGoes(() -> (List<?>) driver.executeScript(script, arguments), List.of());
    }

    /** How much wider than the screen the page is, in pixels. */
    public long overflow() {
        return ((Number) driver.executeScript("return document.documentElement.scrollWidth - window.innerWidth"))
                .longValue();
    }

    /** The entries of the menu, in order and of one moment: they may change while the page is looked at. */
    public List<String> menu() {
        return answer(MENU).stream().map(String::valueOf).toList();
    }

    /** Chooses something in the menu of the signed-in user. */
    public void chooseInUserMenu(String words) {
        choose("vaadin-menu-bar-button", anything -> true);
        choose("vaadin-menu-bar-item", words::equals);
    }
}
