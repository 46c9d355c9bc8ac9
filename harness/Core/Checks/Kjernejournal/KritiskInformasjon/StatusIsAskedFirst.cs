using AcceptanceHarness.Core.Checks.HelseId;
using AcceptanceHarness.Core.Criteria;
using AcceptanceHarness.Core.Evidence;

namespace AcceptanceHarness.Core.Checks.Kjernejournal.KritiskInformasjon;

/// <summary>The status of a patient is asked for before critical information is read.</summary>
public sealed class StatusIsAskedFirst : IKritiskCheck
{
    /// <summary>The check's id.</summary>
    public const string CheckId = "status-is-asked-first";

    /// <inheritdoc/>
    public string Id => CheckId;

    /// <inheritdoc/>
    public CriterionId Criterion { get; } = CriterionId.Parse("AK-KJ-1-41");

    /// <inheritdoc/>
    public string Rule => "Fagsystemet skal kalle /status for pasienten før kritisk informasjon leses første gang i brukerens økt.";

    /// <inheritdoc/>
    public string Source => "Utviklerportalen til NHN: kritisk informasjon, FHIR-API, status";

    bool IKritiskCheck.Gjelder(Kritiskutveksling utveksling) => utveksling.ErLesing && utveksling.Pasient is not null;

    IEnumerable<Avvik> IKritiskCheck.Avvik(Kritiskutveksling utveksling, IReadOnlyList<Exchange> earlier)
    {
        if (earlier.Select(Kritiskutveksling.Av).Any(before => ErStatusFor(before, utveksling)))
        {
            yield break;
        }

        yield return new(
            "Kritisk informasjon ble lest uten at fagsystemet først spurte om det finnes noe, og om pasienten har sperret eller blokkert.",
            "Et besvart kall til /status for samme pasient, med samme klient, tidligere i økten.",
            "Ingen besvart /status for pasienten.",
            "Kall POST /status når pasienten åpnes, og les først etter svaret.")
        {
            Antakelser = ["A-390"],
        };
    }

    // A status may be asked for by the system itself; one by a user counts in that user's session alone.
    private static bool ErStatusFor(Kritiskutveksling before, Kritiskutveksling read) =>
        before.Operasjon == KritiskInformasjonFacts.Status && before.ErBesvart && before.Pasient == read.Pasient
        && before.Fakta(HelseIdFacts.Klient) == read.Fakta(HelseIdFacts.Klient)
        && (before.Krav.Tekst("sid") is not { } session || session == read.Krav.Tekst("sid"));
}
