using AcceptanceHarness.Core.Criteria;
using AcceptanceHarness.Core.Evidence;

namespace AcceptanceHarness.Core.Checks.Kjernejournal.KritiskInformasjon;

/// <summary>A flag says from when, and never ends before it begins.</summary>
public sealed class FlagPeriodIsWhole : IKritiskCheck
{
    /// <summary>The check's id.</summary>
    public const string CheckId = "flag-period-is-whole";

    private const string Uttrykk = "period.start.exists() and iif(period.end < period.start, false, true)";

    /// <inheritdoc/>
    public string Id => CheckId;

    /// <inheritdoc/>
    public CriterionId Criterion { get; } = CriterionId.Parse("AK-KJ-2-47");

    /// <inheritdoc/>
    public string Rule => "Et varsel skal ha periode med start, og ikke slutte før det begynner.";

    /// <inheritdoc/>
    public string Source => "Simplifier: prosjektet kjernejournalr4; Utviklerportalen til NHN: kritisk informasjon, FHIR-API";

    bool IKritiskCheck.Gjelder(Kritiskutveksling utveksling) => utveksling.ErSkriving && utveksling.Sender("Flag");

    IEnumerable<Avvik> IKritiskCheck.Avvik(Kritiskutveksling utveksling, IReadOnlyList<Exchange> earlier)
    {
        if (!utveksling.Er(Uttrykk))
        {
            yield return new(
                "Varselet har ikke en periode som henger sammen.",
                "period.start, og period.end som ikke er før start.",
                $"Fra {string.Join("", utveksling.Verdier("period.start"))} til {string.Join("", utveksling.Verdier("period.end"))}.",
                "Send perioden som varselet gjelder i.");
        }
    }
}
