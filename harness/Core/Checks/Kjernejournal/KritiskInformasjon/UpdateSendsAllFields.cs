using AcceptanceHarness.Core.Checks.Fhir;
using AcceptanceHarness.Core.Criteria;
using AcceptanceHarness.Core.Evidence;

namespace AcceptanceHarness.Core.Checks.Kjernejournal.KritiskInformasjon;

/// <summary>An update leaves nothing out that the resource has.</summary>
public sealed class UpdateSendsAllFields : IKritiskCheck
{
    /// <summary>The check's id.</summary>
    public const string CheckId = "update-sends-all-fields";

    private static readonly string[] Felter =
        ["extension", "contained", "clinicalStatus", "verificationStatus", "category", "criticality", "code", "patient", "subject", "period", "recorder", "author", "status", "note", "reaction", "recordedDate", "onset"];

    /// <inheritdoc/>
    public string Id => CheckId;

    /// <inheritdoc/>
    public CriterionId Criterion { get; } = CriterionId.Parse("AK-KJ-2-42");

    /// <inheritdoc/>
    public string Rule => "En endring av kritisk informasjon skal sende alle felter som ressursen har.";

    /// <inheritdoc/>
    public string Source => "Utviklerportalen til NHN: kritisk informasjon, FHIR-API, oppdatering";

    bool IKritiskCheck.Gjelder(Kritiskutveksling utveksling) => utveksling.Operasjon is KritiskInformasjonFacts.Endre && utveksling.Ressurs is not null;

    IEnumerable<Avvik> IKritiskCheck.Avvik(Kritiskutveksling utveksling, IReadOnlyList<Exchange> earlier)
    {
        var id = utveksling.Fakta(KritiskInformasjonFacts.Id) ?? "";
        var last = earlier.Select(Kritiskutveksling.Av).LastOrDefault(before => before.SvartVersjon(id) is not null);
        if (last is null || Svarressurs.Finn(last.Exchange.Response, id) is not { } seen)
        {
            yield break;
        }

        string[] lost = [.. Felter.Where(field => Fhirsti.Er(seen, $"{field}.exists()") && !utveksling.Er($"{field}.exists()"))];
        if (lost.Length > 0)
        {
            yield return new(
                "Endringen utelot opplysninger som stod i kjernejournal, så de ble borte.",
                "Alle felter fra siste lesing, også de som ikke endres.",
                $"Mangler: {string.Join(", ", lost)}.",
                "Ta utgangspunkt i ressursen som ble lest, og endre bare det brukeren har endret.")
            {
                AndreUtvekslinger = [last.Exchange.Number],
            };
        }
    }
}
