using AcceptanceHarness.Core.Criteria;
using AcceptanceHarness.Core.Evidence;

namespace AcceptanceHarness.Core.Checks.Kjernejournal.KritiskInformasjon;

/// <summary>An allergy or condition says where the information comes from.</summary>
public sealed class SourceOfInformationIsSaid : IKritiskCheck
{
    /// <summary>The check's id.</summary>
    public const string CheckId = "source-of-information-is-said";

    private const string Uttrykk =
        "descendants().where(url = 'http://nhn.no/kj/fhir/StructureDefinition/KjSourceOfInformation').value.descendants()"
        + ".where($this is code or $this is System.String).exists()";

    /// <inheritdoc/>
    public string Id => CheckId;

    /// <inheritdoc/>
    public CriterionId Criterion { get; } = CriterionId.Parse("AK-KJ-2-48");

    /// <inheritdoc/>
    public string Rule => "Overfølsomhet og tilstander skal ha informasjonskilde fra kjernejournals kodeverk.";

    /// <inheritdoc/>
    public string Source => "Simplifier: prosjektet kjernejournalr4; Utviklerportalen til NHN: kritisk informasjon, FHIR-API";

    bool IKritiskCheck.Gjelder(Kritiskutveksling utveksling) => utveksling.ErSkriving && (utveksling.Sender("AllergyIntolerance") || utveksling.Sender("Condition"));

    IEnumerable<Avvik> IKritiskCheck.Avvik(Kritiskutveksling utveksling, IReadOnlyList<Exchange> earlier)
    {
        if (!utveksling.Er(Uttrykk))
        {
            yield return new(
                "Det står ikke hvor opplysningen kommer fra.",
                "Utvidelsen KjSourceOfInformation med kode fra SourceOfInformation.",
                "Ingen slik utvidelse med kode.",
                "La brukeren velge informasjonskilde, og send den.")
            {
                Antakelser = ["A-389"],
            };
        }
    }
}
