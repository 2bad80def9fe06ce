// SPDX-License-Identifier: EUPL-1.2
// Check FLAVOUR FILE [FLAVOUR FILE …]: validates each file with veraPDF, several at a time, and prints in the
// order of the arguments "PASS ua1 a.pdf (123 checks)", or for each rule that is broken
// "FAIL ua1 a.pdf: 7.3-1 x2 what the rule says". Flavours are those of veraPDF: ua1, 2a, 3a. Ends with 1 if
// something failed and with 2 if it was called wrongly.
import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.logging.LogManager;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;
import org.verapdf.pdfa.validation.profiles.RuleId;

public final class Check {
    private static final int MOST_FAILURES_PER_RULE = 100;

    public static void main(String[] arguments) throws Exception {
        if (arguments.length == 0 || arguments.length % 2 != 0) {
            System.err.println("usage: Check FLAVOUR FILE [FLAVOUR FILE …]");
            System.exit(2);
        }
        LogManager.getLogManager().reset(); // veraPDF logs what it also reports
        VeraGreenfieldFoundryProvider.initialise();
        ExecutorService threads = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        List<Future<List<String>>> reports = new ArrayList<>();
        for (int i = 0; i < arguments.length; i += 2) {
            PDFAFlavour flavour = PDFAFlavour.fromString(arguments[i]);
            File file = new File(arguments[i + 1]);
            reports.add(threads.submit(() -> report(flavour, file)));
        }
        boolean good = true;
        for (Future<List<String>> report : reports) {
            for (String line : report.get()) {
                System.out.println(line);
                good &= line.startsWith("PASS ");
            }
        }
        threads.shutdown();
        System.exit(good ? 0 : 1);
    }

    private static List<String> report(PDFAFlavour flavour, File file) {
        String name = flavour.getId() + " " + file.getName();
        try (PDFAParser parser = Foundries.defaultInstance().createParser(file, flavour);
             PDFAValidator validator = Foundries.defaultInstance().createValidator(
                 flavour, MOST_FAILURES_PER_RULE, false, true, false)) {
            ValidationResult result = validator.validate(parser);
            if (result.isCompliant()) {
                return List.of("PASS " + name + " (" + result.getTotalAssertions() + " checks)");
            }
            List<String> lines = new ArrayList<>();
            messages(result).forEach((rule, message) -> lines.add("FAIL " + name + ": " + rule + message));
            return lines;
        } catch (Exception | StackOverflowError problem) {
            return List.of("FAIL " + name + ": not read: " + problem);
        }
    }

    // "clause-test" → how often it is broken and what veraPDF says of it the first time.
    private static Map<String, String> messages(ValidationResult result) {
        Map<String, String> messages = new TreeMap<>();
        for (TestAssertion assertion : result.getTestAssertions()) {
            RuleId rule = assertion.getRuleId();
            if (assertion.getStatus() == TestAssertion.Status.FAILED) {
                String words = assertion.getMessage().replaceAll("\\s+", " ");
                int times = result.getFailedChecks().get(rule);
                messages.putIfAbsent(rule.getClause() + "-" + rule.getTestNumber(), " x" + times + " " + words);
            }
        }
        return messages;
    }
}
