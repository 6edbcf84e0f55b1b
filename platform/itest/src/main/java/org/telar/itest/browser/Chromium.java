// SPDX-License-Identifier: Apache-2.0
package org.telar.itest.browser;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openqa.selenium.PageLoadStrategy;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.telar.itest.Patience;
import org.telar.itest.Processes;

/** A browser without a window, with an empty profile, which asks nobody but Telar. */
public final class Chromium implements AutoCloseable {
    /** Colours may go over into those of another scheme, which takes a moment and longer on a busy machine. */
    private static final String SETTLED = """
            const done = arguments[arguments.length - 1];
            const ends = animation => animation.effect.getComputedTiming().endTime !== Infinity;
            requestAnimationFrame(() => requestAnimationFrame(() =>
                Promise.allSettled(document.getAnimations().filter(ends).map(animation => animation.finished))
                    .then(() => done())));
            """;

    private static final Duration DOWNLOAD = Duration.ofSeconds(30);

    /** Selenium's typed DevTools lag behind Chromium and say so each time; they are not used here. */
    private static final Logger TYPED_DEVTOOLS = Logger.getLogger("org.openqa.selenium.devtools");

    private static final Duration END = Duration.ofSeconds(20);

    private final ChromeDriver driver;
    private final List<ProcessHandle> processes;
    private final Path downloads;

    private Chromium(ChromeDriver driver, List<ProcessHandle> processes, Path downloads) {
        this.driver = driver;
        this.processes = processes;
        this.downloads = downloads;
    }

    /**
     * @param language of the browser's user, for instance {@code es-CL}
     * @param folder where downloads go, and what the browser keeps while it runs; its path is short, as it holds sockets
     * @throws IllegalStateException when Chromium or its driver is not installed
     */
    public static Chromium start(String language, Path folder) {
        Path downloads = made(folder.toAbsolutePath().resolve("downloads"));
        TYPED_DEVTOOLS.setLevel(Level.SEVERE);
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(
                installed("chromium", "chromium-browser", "google-chrome").toFile());
        options.setPageLoadStrategy(PageLoadStrategy.NORMAL);
        options.setCapability("goog:loggingPrefs", logs);
        options.setExperimentalOption(
                "prefs",
                Map.of(
                        "download.default_directory",
                        downloads.toString(),
                        "download.prompt_for_download",
                        false,
                        "intl.accept_languages",
                        language));
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--disable-extensions",
                "--lang=" + language,
                "--window-size=1280,900");
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(installed("chromedriver").toFile())
                .withEnvironment(Map.of(
                        "TMPDIR", made(folder.toAbsolutePath().resolve("tmp")).toString()))
                .withSilent(true)
                .build();
        Set<ProcessHandle> others = ProcessHandle.current().children().collect(Collectors.toSet());
        ChromeDriver driver = new ChromeDriver(service, options);
        List<ProcessHandle> started = ProcessHandle.current()
                .children()
                .filter(child -> !others.contains(child))
                .toList();
        return new Chromium(driver, started, downloads);
    }

    private static Path made(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path installed(String... names) {
        return Arrays.stream(names)
                .map(Chromium::onPath)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException("There is no " + names[0] + " on the PATH. Install the browser"
                                + " and its driver (Debian: apt-get install chromium chromium-driver)"));
    }

    private static Optional<Path> onPath(String name) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst();
    }

    public ChromeDriver driver() {
        return driver;
    }

    /** Waits for a download and takes it. */
    public Path downloaded(String ending) {
        return Patience.untilPresent("download of a file " + ending, DOWNLOAD, () -> {
            try (Stream<Path> files = Files.list(downloads)) {
                return files.filter(file -> file.toString().endsWith(ending)).findFirst();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** The screen of a phone of this width; 0 for the window as it was. */
    public void phone(int width) {
        if (width == 0) {
            driver.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
        } else {
            driver.executeCdpCommand(
                    "Emulation.setDeviceMetricsOverride",
                    Map.of("width", width, "height", 2 * width, "deviceScaleFactor", 2, "mobile", true));
        }
    }

    /** What the device of this user prefers: {@code light} or {@code dark}, and nothing that moves. */
    public void scheme(String scheme) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "features",
                        List.of(
                                Map.of("name", "prefers-color-scheme", "value", scheme),
                                Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
        driver.executeAsyncScript(SETTLED);
    }

    /**
     * A slow line.
     *
     * @param kilobitsPerSecond in both directions; 0 for as fast as it can
     * @param milliseconds more until an answer begins
     */
    public void line(int kilobitsPerSecond, int milliseconds) {
        emulate(kilobitsPerSecond == 0 ? -1 : kilobitsPerSecond * 1000 / Byte.SIZE, milliseconds, false);
    }

    /** Like an unplugged cable, and back. */
    public void offline(boolean offline) {
        emulate(-1, 0, offline);
    }

    private void emulate(int bytesPerSecond, int milliseconds, boolean offline) {
        driver.executeCdpCommand("Network.enable", Map.of());
        driver.executeCdpCommand(
                "Network.emulateNetworkConditions",
                Map.of(
                        "offline", offline,
                        "latency", milliseconds,
                        "downloadThroughput", bytesPerSecond,
                        "uploadThroughput", bytesPerSecond));
    }

    /** Forgets everything that was fetched, and the session. */
    public void forget() {
        driver.executeCdpCommand("Network.clearBrowserCache", Map.of());
        driver.executeCdpCommand("Network.clearBrowserCookies", Map.of());
    }

    /** Runs a script in each page before its own. */
    public void beforeEachPage(String script) {
        driver.executeCdpCommand("Page.enable", Map.of());
        driver.executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", script));
    }

    /** Errors that the page or the browser reported since this was asked last. */
    public List<String> errors() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.SEVERE.intValue())
                .map(LogEntry::getMessage)
                .toList();
    }

    /** Returns when nothing of the browser writes to its folder any more. */
    @Override
    public void close() {
        List<ProcessHandle> all = processes.stream()
                .flatMap(process -> Stream.concat(Stream.of(process), process.descendants()))
                .toList();
        driver.quit();
        if (!Patience.within(END, () -> all.stream().noneMatch(Processes::runs))) {
            all.forEach(ProcessHandle::destroyForcibly);
        }
    }
}
