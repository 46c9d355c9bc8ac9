using AcceptanceHarness.Core.Criteria;
using AcceptanceHarness.Core.Evidence;
using AcceptanceHarness.Core.Results;

namespace AcceptanceHarness.Core.Checks.Eresept;

/// <summary>A recall names the patient whose prescription it is.</summary>
public sealed class RecallIsForThePrescriptionsPatient : ICheck
{
    /// <summary>The check's id.</summary>
    public const string CheckId = "recall-is-for-the-prescriptions-patient";

    /// <inheritdoc/>
    public string Id => CheckId;

    /// <inheritdoc/>
    public CriterionId Criterion { get; } = CriterionId.Parse("AK-ERE-3-06");

    /// <inheritdoc/>
    public string Rule => "En tilbakekalling skal gjelde samme pasient som resepten den kaller tilbake";

    /// <inheritdoc/>
    public string Source => "R0908; testrammeverkets egen regel for M5";

    /// <inheritdoc/>
    public IEnumerable<Finding> Look(Exchange exchange, IReadOnlyList<Exchange> earlier)
    {
        ArgumentNullException.ThrowIfNull(exchange);

        if (!exchange.ErEresept() || exchange.Fakta(EreseptFacts.Meldingstype) != "ERM5" || exchange.Fakta(EreseptFacts.Pasient) is not { } patient)
        {
            return [];
        }

        return earlier
            .Where(other => other.Fakta(EreseptFacts.Meldingstype) == "ERM1"
                && other.Fakta(EreseptFacts.ReseptId) == exchange.Fakta(EreseptFacts.ReseptId)
                && other.Fakta(EreseptFacts.Pasient) is { } own
                && own != patient)
            .Take(1)
            .Select(other => this.Funn(exchange, Avvik(other)));
    }

    private static Avvik Avvik(Exchange prescription) => new(
        "Tilbakekallingen oppgir en annen pasient enn den resepten ble skrevet til.",
        FormattableString.Invariant($"Pasienten fra resepten i utveksling {prescription.Number}."),
        "En annen pasient.",
        "Hent pasienten til tilbakekallingen fra resepten, ikke fra den journalen som er åpen.")
    {
        AndreUtvekslinger = [prescription.Number],
    };
}
