using AcceptanceHarness.Core.Criteria;
using AcceptanceHarness.Core.Evidence;

namespace AcceptanceHarness.Core.Checks.Kjernejournal.KritiskInformasjon;

/// <summary>What is written names one of kjernejournal's profiles.</summary>
public sealed class ResourceNamesItsProfile : IKritiskCheck
{
    /// <summary>The check's id.</summary>
    public const string CheckId = "resource-names-its-profile";

    private const string Uttrykk =
        "meta.profile.where($this.startsWith('http://nhn.no/kj/fhir/StructureDefinition/Kj' + iif(%resource is AllergyIntolerance, 'AllergyIntolerance', iif(%resource is Flag, 'Flag', 'Condition')))).exists()";

    /// <inheritdoc/>
    public string Id => CheckId;

    /// <inheritdoc/>
    public CriterionId Criterion { get; } = CriterionId.Parse("AK-KJ-2-43");

    /// <inheritdoc/>
    public string Rule => "En ressurs med kritisk informasjon skal si hvilken av kjernejournals profiler den følger.";

    /// <inheritdoc/>
    public string Source => "Simplifier: prosjektet kjernejournalr4; Utviklerportalen til NHN: kritisk informasjon, FHIR-API";

    bool IKritiskCheck.Gjelder(Kritiskutveksling utveksling) => utveksling.ErSkriving && utveksling.Ressurs is not null;

    IEnumerable<Avvik> IKritiskCheck.Avvik(Kritiskutveksling utveksling, IReadOnlyList<Exchange> earlier)
    {
        if (!utveksling.Er(Uttrykk))
        {
            yield return new(
                "Det som ble skrevet, sier ikke hva slags kritisk informasjon det er.",
                "meta.profile med en av kjernejournals profiler for ressurstypen.",
                $"meta.profile: {string.Join(", ", utveksling.Verdier("meta.profile")) switch { "" => "ingen", var given => given }}.",
                "Sett meta.profile til profilen for opplysningen.")
            {
                Antakelser = ["A-393"],
            };
        }
    }
}
