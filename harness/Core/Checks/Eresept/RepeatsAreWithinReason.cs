using System.Globalization;
using AcceptanceHarness.Core.Criteria;
using AcceptanceHarness.Core.Evidence;
using AcceptanceHarness.Core.Results;

namespace AcceptanceHarness.Core.Checks.Eresept;

/// <summary>The number of times that a prescription may be repeated can be one.</summary>
public sealed class RepeatsAreWithinReason : ICheck
{
    /// <summary>The check's id.</summary>
    public const string CheckId = "repeats-are-within-reason";

    private const int Flest = 99;

    /// <inheritdoc/>
    public string Id => CheckId;

    /// <inheritdoc/>
    public CriterionId Criterion { get; } = CriterionId.Parse("AK-ERE-1-11");

    /// <inheritdoc/>
    public string Rule => "Reiterasjon skal være 0 eller flere, og ikke flere enn en resept kan hentes ut";

    /// <inheritdoc/>
    public string Source => "M1 2013-10-08, Reiterasjon; grensen oppad er antatt";

    /// <inheritdoc/>
    public IEnumerable<Finding> Look(Exchange exchange, IReadOnlyList<Exchange> earlier)
    {
        ArgumentNullException.ThrowIfNull(exchange);

        return exchange.ErEresept() && EreseptMelding.Les(exchange) is { ErResept: true } melding
            && int.TryParse(melding.Tekst("//m1:Resept//m1:Reiterasjon"), NumberStyles.Integer, CultureInfo.InvariantCulture, out var gjentatt)
            && gjentatt is < 0 or > Flest
                ? [this.Funn(exchange, Avvik(gjentatt))]
                : [];
    }

    private static Avvik Avvik(int gjentatt) => new(
        "Resepten kan hentes ut et antall ganger som ikke er mulig.",
        string.Create(CultureInfo.InvariantCulture, $"Reiterasjon fra 0 til {Flest}."),
        string.Create(CultureInfo.InvariantCulture, $"Reiterasjon er {gjentatt}."),
        "Kontroller reiterasjonen når resepten skrives.")
    {
        Antakelser = gjentatt < 0 ? [] : ["A-073"],
    };
}
