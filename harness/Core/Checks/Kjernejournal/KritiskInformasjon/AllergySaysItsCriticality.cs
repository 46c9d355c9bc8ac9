using AcceptanceHarness.Core.Criteria;
using AcceptanceHarness.Core.Evidence;

namespace AcceptanceHarness.Core.Checks.Kjernejournal.KritiskInformasjon;

/// <summary>An allergy says how critical it is.</summary>
public sealed class AllergySaysItsCriticality : IKritiskCheck
{
    /// <summary>The check's id.</summary>
    public const string CheckId = "allergy-says-its-criticality";

    private const string Uttrykk = "criticality = 'low' or criticality = 'high'";

    /// <inheritdoc/>
    public string Id => CheckId;

    /// <inheritdoc/>
    public CriterionId Criterion { get; } = CriterionId.Parse("AK-KJ-2-45");

    /// <inheritdoc/>
    public string Rule => "En overfølsomhet skal ha criticality low eller high.";

    /// <inheritdoc/>
    public string Source => "Simplifier: prosjektet kjernejournalr4; Utviklerportalen til NHN: kritisk informasjon, FHIR-API";

    bool IKritiskCheck.Gjelder(Kritiskutveksling utveksling) => utveksling.ErSkriving && utveksling.Sender("AllergyIntolerance");

    IEnumerable<Avvik> IKritiskCheck.Avvik(Kritiskutveksling utveksling, IReadOnlyList<Exchange> earlier)
    {
        if (!utveksling.Er(Uttrykk))
        {
            yield return new(
                "Det står ikke hvor alvorlig overfølsomheten er.",
                "criticality low eller high.",
                $"criticality {string.Join(", ", utveksling.Verdier("criticality")) switch { "" => "mangler", var given => given }}.",
                "La brukeren velge alvorlighetsgrad, og send den.");
        }
    }
}
