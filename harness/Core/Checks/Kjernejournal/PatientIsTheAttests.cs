using AcceptanceHarness.Core.Criteria;

namespace AcceptanceHarness.Core.Checks.Kjernejournal;

/// <summary>The patient of a call is the patient of its attest.</summary>
public sealed class PatientIsTheAttests : IKjernejournalCheck
{
    /// <summary>The check's id.</summary>
    public const string CheckId = "patient-is-the-attests";

    /// <inheritdoc/>
    public string Id => CheckId;

    /// <inheritdoc/>
    public CriterionId Criterion { get; } = CriterionId.Parse("AK-KJ-1-06");

    /// <inheritdoc/>
    public string Rule => "Pasienten i kallet skal være pasienten i attesten";

    /// <inheritdoc/>
    public string Source => "Tillitsrammeverket, forretningsregler for bruk av attestering: ATT-4 og ATT-58";

    bool IKjernejournalCheck.Gjelder(KjernejournalKall kall) => kall.Pasient is not null && kall.Attestpasienter.Count > 0;

    IEnumerable<Avvik> IKjernejournalCheck.Avvik(KjernejournalKall kall, KjernejournalHistorie historie)
    {
        if (!kall.Attestpasienter.Contains(kall.Pasient!))
        {
            yield return new(
                "Innsynet er bekreftet for en annen pasient enn den det gjelder.",
                "Samme pasient i kallet og i attesten.",
                "To ulike pasienter.",
                "Lag ny attest og hent nytt token når pasienten byttes.");
        }
    }
}
