using AcceptanceHarness.Core.Criteria;

namespace AcceptanceHarness.Core.Checks.Kjernejournal;

/// <summary>A session is renewed with an attest for the patient that it was made for.</summary>
public sealed class SessionIsRenewedForItsPatient : IKjernejournalCheck
{
    /// <summary>The check's id.</summary>
    public const string CheckId = "session-is-renewed-for-its-patient";

    /// <inheritdoc/>
    public string Id => CheckId;

    /// <inheritdoc/>
    public CriterionId Criterion { get; } = CriterionId.Parse("AK-KJ-1-06");

    /// <inheritdoc/>
    public string Rule => "En økt skal bare fornyes med attest for pasienten den ble laget for";

    /// <inheritdoc/>
    public string Source => "Tillitsrammeverket, forretningsregler for bruk av attestering: ATT-4 og ATT-58";

    bool IKjernejournalCheck.Gjelder(KjernejournalKall kall) => kall.ErForny && kall.Attestpasienter.Count > 0;

    IEnumerable<Avvik> IKjernejournalCheck.Avvik(KjernejournalKall kall, KjernejournalHistorie historie)
    {
        if (historie.Opprettelsen(kall.Okt) is { Pasient: { } patient } made && !kall.Attestpasienter.Contains(patient))
        {
            yield return new(
                "Kjernejournal holdes åpen for en pasient som fagsystemet ikke lenger har åpen.",
                "Attest for pasienten som økten ble laget for.",
                "Attest for en annen pasient.",
                "Avslutt økten når pasienten byttes, og lag en ny for den neste.")
            {
                AndreUtvekslinger = [made.Exchange.Number],
            };
        }
    }
}
