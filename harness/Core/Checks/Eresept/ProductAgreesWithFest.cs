using AcceptanceHarness.Core.Checks.Eresept.Fest;
using AcceptanceHarness.Core.Criteria;
using AcceptanceHarness.Core.Evidence;
using AcceptanceHarness.Core.Results;

namespace AcceptanceHarness.Core.Checks.Eresept;

/// <summary>A prescription says of its item what FEST says of it.</summary>
public sealed class ProductAgreesWithFest : ICheck
{
    /// <summary>The check's id.</summary>
    public const string CheckId = "product-agrees-with-fest";

    private static readonly (string Navn, string Fakta, string Sti)[] Felter =
    [
        ("NavnFormStyrke", FestFacts.NavnFormStyrke, "//fs:Legemiddelpakning/fs:NavnFormStyrke"),
        ("Atc", FestFacts.Atc, "//fs:Legemiddelpakning/fs:Atc/@V"),
        ("Reseptgruppe", FestFacts.Reseptgruppe, "//fs:Legemiddelpakning/fs:Reseptgruppe/@V"),
    ];

    /// <inheritdoc/>
    public string Id => CheckId;

    /// <inheritdoc/>
    public CriterionId Criterion { get; } = CriterionId.Parse("AK-ERE-3-07");

    /// <inheritdoc/>
    public string Rule => "NavnFormStyrke, Atc og Reseptgruppe i resepten skal være de FEST har for varenummeret";

    /// <inheritdoc/>
    public string Source => "M1 2013-10-08, Legemiddelpakning; FEST M30 2014-12-01";

    /// <inheritdoc/>
    public IEnumerable<Finding> Look(Exchange exchange, IReadOnlyList<Exchange> earlier)
    {
        ArgumentNullException.ThrowIfNull(exchange);

        return exchange.ErEresept() && EreseptMelding.Les(exchange) is { ErResept: true } melding
            ? Felter
                .Select(felt => (felt.Navn, Fest: exchange.Fakta(felt.Fakta), Resept: melding.Tekst(felt.Sti)))
                .Where(felt => felt.Fest is { Length: > 0 } && felt.Resept is not null && felt.Fest != felt.Resept)
                .Select(felt => this.Funn(exchange, Avvik(felt.Navn, felt.Fest!, felt.Resept!)))
            : [];
    }

    private static Avvik Avvik(string navn, string fest, string resept) => new(
        "Varenummeret og beskrivelsen i resepten er ikke samme vare, så apoteket kan utlevere en annen enn legen så.",
        $"{navn} «{fest}», som FEST har for varenummeret.",
        $"{navn} er «{resept}».",
        $"Ta {navn} fra samme FEST-oppføring som Varenr når M1 skrives.");
}
