using AcceptanceHarness.Core.Criteria;
using AcceptanceHarness.Core.Evidence;
using AcceptanceHarness.Core.Results;

namespace AcceptanceHarness.Core.Checks.Eresept;

/// <summary>A resept-id is never used for another prescription.</summary>
public sealed class PrescriptionIdIsNeverReused : ICheck
{
    /// <summary>The check's id.</summary>
    public const string CheckId = "prescription-id-is-never-reused";

    /// <inheritdoc/>
    public string Id => CheckId;

    /// <inheritdoc/>
    public CriterionId Criterion { get; } = CriterionId.Parse("AK-ERE-1-07");

    /// <inheritdoc/>
    public string Rule => "En resept-id skal aldri brukes om igjen for en annen resept";

    /// <inheritdoc/>
    public string Source => "SFM Basis API, Prescription and recall";

    /// <inheritdoc/>
    public IEnumerable<Finding> Look(Exchange exchange, IReadOnlyList<Exchange> earlier)
    {
        ArgumentNullException.ThrowIfNull(exchange);

        return exchange.ErEresept()
            && exchange.Fakta(EreseptFacts.Meldingstype) == "ERM1"
            && exchange.TidligereBrukAvSammeId(earlier) is { } first
                ? [this.Funn(exchange, Avvik(exchange.Fakta(EreseptFacts.MeldingId)!, first))]
                : [];
    }

    private static Avvik Avvik(string id, Exchange first) => new(
        "To ulike resepter har fått samme resept-id, så den ene kan bli borte eller tatt for den andre.",
        "Ny resept-id (MsgId i M1) for hver resept.",
        FormattableString.Invariant($"Resept-id {id} ble brukt i utveksling {first.Number} med annet innhold."),
        "Lag resept-id-en når resepten opprettes, ikke av pasient, tid eller en teller som kan begynne på nytt.")
    {
        AndreUtvekslinger = [first.Number],
    };
}
