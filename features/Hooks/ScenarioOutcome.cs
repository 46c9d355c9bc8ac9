using AcceptanceHarness.Core.Checks.Eresept;
using AcceptanceHarness.Core.Results;
using AcceptanceHarness.Features.Drivers;
using AcceptanceHarness.Features.Runs;
using AcceptanceHarness.Wire.Adapter;

namespace AcceptanceHarness.Features.Hooks;

/// <summary>What a scenario is worth: whose fault, if any, and never bestått without something seen.</summary>
internal static class ScenarioOutcome
{
    private const string Logg = "log";

    public static (Dom Dom, string Reason, Finding? Own) Of(ScenarioEvidence evidence)
    {
        if (evidence.ToolFaults is [var own, ..])
        {
            // The simulator answered with its own failure, or nobody judged: what was seen after that says nothing of the system.
            return (Dom.FeilITestverktoy, $"Testverktøyet feilet under et kall til {own.System}: {own.Error.Message}", null);
        }

        if (evidence.Utenfor is { } utenfor && !ErIBruk(evidence))
        {
            return (Dom.IkkeRelevant, utenfor.Grunn, null);
        }

        var (criterion, error, observations, findings) = evidence;
        var broken = findings.FirstOrDefault(f => f.Criterion == criterion && f.Alvor == Alvor.Feil);
        if (broken is null && evidence.Ukontrollert is { } unscreened)
        {
            // The steps saw no bodies: neither what they missed nor what they found stands.
            return (Dom.IkkeAvgjort, unscreened, null);
        }

        return (Innermost(error), broken) switch
        {
            // A check on the wire says why; the step that failed because of it says only that it did.
            (CriterionNotMetException met, { } finding) => (Dom.IkkeBestatt, finding.Sentence, met.Finding),
            (CriterionNotMetException met, null) => (Dom.IkkeBestatt, met.Finding.Sentence, met.Finding),
            (_, { } finding) => (Dom.IkkeBestatt, finding.Sentence, null),
            (NotDecidedException open, _) => (Dom.IkkeAvgjort, open.Message, null),
            (NotRunException lacking, _) => (Dom.IkkeKjort, lacking.Message, null),
            (SetUpFaultException wrong, _) => (Dom.IkkeKjort, wrong.Message, null),
            (AdapterLostException lost, _) => (Dom.IkkeAvgjort, lost.Message, null),
            (EntryNotOfferedException missing, _) => NotOffered(missing),
            ({ } fault, _) => (Dom.FeilITestverktoy, $"Testverktøyet feilet: {fault.Message}", null),
            (null, null) when observations == 0 => (Dom.IkkeAvgjort, "Scenariet ble kjørt, men ingenting ble observert.", null),
            _ when findings.FirstOrDefault(f => f.Criterion == criterion && f.KreverPerson) is { } person =>
                (Dom.TilManuellVurdering, person.Sentence, null),
            _ => (Dom.Bestatt, $"{observations} observasjon(er) holder.", null),
        };
    }

    /// <summary>The declaration is not believed against what was seen.</summary>
    private static bool ErIBruk(ScenarioEvidence evidence) =>
        Innermost(evidence.Error) is CriterionNotMetException { Finding.Check: AbsentFunctionIsNotUsed.CheckId }
        || evidence.Findings.Any(f => f.Criterion == evidence.Criterion && f.Check == AbsentFunctionIsNotUsed.CheckId);

    private static (Dom Dom, string Reason, Finding? Own) NotOffered(EntryNotOfferedException missing) =>
        missing.Entry == Logg
            ? (Dom.TilManuellVurdering, "Adapteren tilbyr ikke loggen fra fagsystemet; en person må se i den.", null)
            : AdapterCatalog.View(missing.Entry) is not null
            ? (Dom.TilManuellVurdering, $"Adapteren tilbyr ikke visningen «{missing.Entry}»; en person må se på skjermen.", null)
            : (Dom.IkkeKjort, $"Adapteren tilbyr ikke handlingen «{missing.Entry}», og ingen person utførte den.", null);

    private static Exception? Innermost(Exception? error) =>
        error is System.Reflection.TargetInvocationException or AggregateException && error.InnerException is { } inner
            ? Innermost(inner)
            : error;
}
