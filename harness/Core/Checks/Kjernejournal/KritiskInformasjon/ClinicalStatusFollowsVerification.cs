using AcceptanceHarness.Core.Criteria;
using AcceptanceHarness.Core.Evidence;

namespace AcceptanceHarness.Core.Checks.Kjernejournal.KritiskInformasjon;

/// <summary>An allergy or condition is inactive when, and only when, it is refuted or entered in error.</summary>
public sealed class ClinicalStatusFollowsVerification : IKritiskCheck
{
    /// <summary>The check's id.</summary>
    public const string CheckId = "clinical-status-follows-verification";

    private const string Uttrykk =
        "verificationStatus.coding.code.exists() and clinicalStatus.coding.code.exists()"
        + " and (verificationStatus.coding.where(code = 'refuted' or code = 'entered-in-error').exists() = clinicalStatus.coding.where(code = 'inactive').exists())";

    private static string Koder(Kritiskutveksling utveksling, string name) =>
        utveksling.Verdier($"{name}.coding.code") is { Count: > 0 } codes ? string.Join(", ", codes) : "mangler";

    /// <inheritdoc/>
    public string Id => CheckId;

    /// <inheritdoc/>
    public CriterionId Criterion { get; } = CriterionId.Parse("AK-KJ-2-44");

    /// <inheritdoc/>
    public string Rule => "clinicalStatus skal være inactive når og bare når verificationStatus er refuted eller entered-in-error.";

    /// <inheritdoc/>
    public string Source => "Simplifier: prosjektet kjernejournalr4; Utviklerportalen til NHN: kritisk informasjon, FHIR-API";

    bool IKritiskCheck.Gjelder(Kritiskutveksling utveksling) => utveksling.ErSkriving && (utveksling.Sender("AllergyIntolerance") || utveksling.Sender("Condition"));

    IEnumerable<Avvik> IKritiskCheck.Avvik(Kritiskutveksling utveksling, IReadOnlyList<Exchange> earlier)
    {
        if (!utveksling.Er(Uttrykk))
        {
            yield return new(
                "Opplysningen sier både at den gjelder og at den ikke gjelder.",
                "clinicalStatus inactive ved refuted og entered-in-error, ellers active.",
                $"clinicalStatus {Koder(utveksling, "clinicalStatus")}, verificationStatus {Koder(utveksling, "verificationStatus")}.",
                "Sett clinicalStatus ut fra verificationStatus.");
        }
    }
}
