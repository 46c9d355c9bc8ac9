using System.Globalization;
using System.Text;
using System.Xml;
using AcceptanceHarness.Core.Results;
using AcceptanceHarness.Core.Results.Run;
using AcceptanceHarness.Reports.Model;

namespace AcceptanceHarness.Reports.JUnit;

/// <summary>JUnit XML: one testcase per scenario, one testsuite per feature file.</summary>
internal static class JUnitReport
{
    public static string Render(RunRecord run)
    {
        var text = new StringBuilder();
        var settings = new XmlWriterSettings { Indent = true, NewLineChars = "\n", OmitXmlDeclaration = true };
        using (var writer = XmlWriter.Create(text, settings))
        {
            writer.WriteStartElement("testsuites");
            WriteAttribute(writer, "name", $"{run.System.Produkt} {run.System.Versjon}");
            WriteCounts(writer, run.Scenarios);
            foreach (var suite in run.Scenarios.GroupBy(s => s.Feature))
            {
                WriteSuite(writer, suite.Key, [.. suite]);
            }

            writer.WriteEndElement();
        }

        return $"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n{text}\n";
    }

    private static void WriteSuite(XmlWriter writer, string feature, IReadOnlyList<ScenarioRecord> scenarios)
    {
        writer.WriteStartElement("testsuite");
        WriteAttribute(writer, "name", feature);
        WriteCounts(writer, scenarios);
        WriteAttribute(writer, "timestamp", XmlConvert.ToString(scenarios.Min(s => s.StartedAt).UtcDateTime, XmlDateTimeSerializationMode.Utc));
        foreach (var scenario in scenarios)
        {
            WriteCase(writer, scenario);
        }

        writer.WriteEndElement();
    }

    private static void WriteCounts(XmlWriter writer, IReadOnlyList<ScenarioRecord> scenarios)
    {
        WriteAttribute(writer, "tests", Text(scenarios.Count));
        WriteAttribute(writer, "failures", Text(scenarios.Count(s => CaseOutcome.Of(s) == CaseOutcome.Failure)));
        WriteAttribute(writer, "errors", Text(scenarios.Count(s => CaseOutcome.Of(s) == CaseOutcome.Error)));
        WriteAttribute(writer, "skipped", Text(scenarios.Count(s => CaseOutcome.Of(s) == CaseOutcome.Skipped)));
        WriteAttribute(writer, "time", Seconds(scenarios.Aggregate(TimeSpan.Zero, (sum, s) => sum + s.Duration)));
    }

    private static void WriteCase(XmlWriter writer, ScenarioRecord scenario)
    {
        writer.WriteStartElement("testcase");
        WriteAttribute(writer, "classname", scenario.Criterion.Value);
        WriteAttribute(writer, "name", scenario.Title);
        WriteAttribute(writer, "time", Seconds(scenario.Duration));
        if (CaseOutcome.Of(scenario) is { } outcome)
        {
            writer.WriteStartElement(outcome);
            WriteAttribute(writer, "message", Message(scenario));
            if (outcome == CaseOutcome.Failure)
            {
                writer.WriteString(Clean(string.Join("\n", scenario.Findings.Where(f => f.Alvor == Alvor.Feil).Select(Line))));
            }

            writer.WriteEndElement();
        }

        writer.WriteEndElement();
    }

    // A scenario that holds may have revealed a fault against another criterion: the case is red for that, and says so.
    private static string Message(ScenarioRecord scenario) =>
        scenario.Dom is Dom.Bestatt or Dom.IkkeRelevant && scenario.Findings.FirstOrDefault(f => f.Alvor == Alvor.Feil) is { } other
            ? $"Funn mot {other.Criterion}: {other.Sentence}"
            : $"{DomFace.Of(scenario.Dom).Word}: {scenario.Reason}";

    private static string Line(Finding finding) =>
        $"{finding.Criterion}: {finding.Sentence} Forventet: {finding.Expected} Mottatt: {finding.Received}";

    private static void WriteAttribute(XmlWriter writer, string name, string value) => writer.WriteAttributeString(name, Clean(value));

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Seconds(TimeSpan time) => time.TotalSeconds.ToString("0.000", CultureInfo.InvariantCulture);

    // What XML cannot hold at all would make the whole file unreadable.
    private static string Clean(string text)
    {
        var visible = Visible.Text(text);
        var clean = new StringBuilder(visible.Length);
        foreach (var rune in visible.EnumerateRunes())
        {
            clean.Append(rune.Value is 0xFFFE or 0xFFFF ? "\uFFFD" : rune.ToString());
        }

        return clean.ToString();
    }
}
