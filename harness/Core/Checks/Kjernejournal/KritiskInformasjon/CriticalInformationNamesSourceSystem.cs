using AcceptanceHarness.Core.Checks.HelseId;
using AcceptanceHarness.Core.Criteria;
using AcceptanceHarness.Core.Evidence;
using AcceptanceHarness.Wire.Kjernejournal;
using System.Text.RegularExpressions;

namespace AcceptanceHarness.Core.Checks.Kjernejournal.KritiskInformasjon;

/// <summary>Every call names the system that it comes from.</summary>
public sealed partial class CriticalInformationNamesSourceSystem : IKritiskCheck
{
    /// <summary>The check's id.</summary>
    public const string CheckId = "critical-information-names-source-system";

    /// <inheritdoc/>
    public string Id => CheckId;

    /// <inheritdoc/>
    public CriterionId Criterion { get; } = CriterionId.Parse("AK-KJ-1-01");

    /// <inheritdoc/>
    public string Rule => "Alle kall til kritisk informasjon skal ha hodet nhn-source-system med navn og versjon på systemet, 3 til 512 tegn.";

    /// <inheritdoc/>
    public string Source => "Utviklerportalen til NHN: kritisk informasjon, FHIR-API, headere";

    bool IKritiskCheck.Gjelder(Kritiskutveksling utveksling) => utveksling.ErKall;

    IEnumerable<Avvik> IKritiskCheck.Avvik(Kritiskutveksling utveksling, IReadOnlyList<Exchange> earlier)
    {
        var given = utveksling.Hode(KjernejournalHoder.NhnKildesystem, "hit-source-system");
        if (given is null || !Systemnavn().IsMatch(given))
        {
            yield return new(
                "Kallet sier ikke hvilket fagsystem det kommer fra.",
                $"{KjernejournalHoder.NhnKildesystem} med 3 til 512 bokstaver, siffer, mellomrom og tegnene .,()-",
                Vist.Verdi(given),
                $"Send {KjernejournalHoder.NhnKildesystem} med navn og versjon i hvert kall.");
        }
    }

    [GeneratedRegex(@"\A[\p{L}0-9 .,()\-]{3,512}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Systemnavn();
}
