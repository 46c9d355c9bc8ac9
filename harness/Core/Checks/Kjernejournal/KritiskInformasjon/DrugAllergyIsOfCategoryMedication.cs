using AcceptanceHarness.Core.Criteria;
using AcceptanceHarness.Core.Evidence;

namespace AcceptanceHarness.Core.Checks.Kjernejournal.KritiskInformasjon;

/// <summary>An allergy to a drug is of category medication.</summary>
public sealed class DrugAllergyIsOfCategoryMedication : IKritiskCheck
{
    /// <summary>The check's id.</summary>
    public const string CheckId = "drug-allergy-is-of-category-medication";

    private const string Uttrykk =
        "category.exists() and (code.coding.where(system = 'urn:oid:2.16.578.1.12.4.1.1.7180' or system = 'http://www.whocc.no/atc' or system.contains('DrugTradeName')).exists()"
        + " = category.where($this = 'medication').exists())";

    /// <inheritdoc/>
    public string Id => CheckId;

    /// <inheritdoc/>
    public CriterionId Criterion { get; } = CriterionId.Parse("AK-KJ-2-45");

    /// <inheritdoc/>
    public string Rule => "En overfølsomhet for et legemiddel skal ha category medication, og en annen skal ikke ha det.";

    /// <inheritdoc/>
    public string Source => "Simplifier: prosjektet kjernejournalr4; Utviklerportalen til NHN: kritisk informasjon, FHIR-API";

    bool IKritiskCheck.Gjelder(Kritiskutveksling utveksling) => utveksling.ErSkriving && utveksling.Sender("AllergyIntolerance");

    IEnumerable<Avvik> IKritiskCheck.Avvik(Kritiskutveksling utveksling, IReadOnlyList<Exchange> earlier)
    {
        if (!utveksling.Er(Uttrykk))
        {
            yield return new(
                "Kategorien sier noe annet om overfølsomheten enn koden.",
                "category medication når koden er et legemiddel, og ellers en annen.",
                $"category {string.Join(", ", utveksling.Verdier("category"))}, kodeverk {string.Join(", ", utveksling.Verdier("code.coding.system"))}.",
                "Sett category ut fra koden.")
            {
                Antakelser = ["A-392"],
            };
        }
    }
}
