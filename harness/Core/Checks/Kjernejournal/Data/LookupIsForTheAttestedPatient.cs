using AcceptanceHarness.Core.Criteria;
using AcceptanceHarness.Core.Evidence;
using AcceptanceHarness.Core.Results;

namespace AcceptanceHarness.Core.Checks.Kjernejournal.Data;

/// <summary>The patient of a look-up is the patient of the attest in its token.</summary>
public sealed class LookupIsForTheAttestedPatient : ICheck
{
    /// <summary>The check's id.</summary>
    public const string CheckId = "lookup-is-for-the-attested-patient";

    /// <inheritdoc/>
    public string Id => CheckId;

    /// <inheritdoc/>
    public CriterionId Criterion { get; } = CriterionId.Parse("AK-KJ-1-06");

    /// <inheritdoc/>
    public string Rule => "Pasienten i oppslaget skal være pasienten som attesten ble laget for";

    /// <inheritdoc/>
    public string Source => "Tillitsrammeverket, ATT-4 og ATT-58";

    /// <inheritdoc/>
    public IEnumerable<Finding> Look(Exchange exchange, IReadOnlyList<Exchange> earlier)
    {
        if (Oppslagslesing.Av(exchange) is not { Pasient: { } patient } kall || kall.Attestpasienter is not { Count: > 0 } attested || attested.Contains(patient, StringComparer.Ordinal))
        {
            yield break;
        }

        yield return this.Funn(exchange, new(
            "Oppslaget gjelder en annen pasient enn den attesten ble laget for.",
            $"Pasienten i attesten: {string.Join(", ", attested)}.",
            $"Pasienten i oppslaget: {patient}.",
            "Slett attest og token når pasienten byttes, og lag nye for den nye pasienten."));
    }
}
