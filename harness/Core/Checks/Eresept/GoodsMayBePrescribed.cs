using AcceptanceHarness.Core.Checks.Eresept.Fest;
using AcceptanceHarness.Core.Criteria;
using AcceptanceHarness.Core.Evidence;
using AcceptanceHarness.Core.Results;

namespace AcceptanceHarness.Core.Checks.Eresept;

/// <summary>Neither a supplement nor a breast prosthesis is prescribed.</summary>
public sealed class GoodsMayBePrescribed : ICheck
{
    /// <summary>The check's id.</summary>
    public const string CheckId = "goods-may-be-prescribed";

    /// <inheritdoc/>
    public string Id => CheckId;

    /// <inheritdoc/>
    public CriterionId Criterion { get; } = CriterionId.Parse("AK-ERE-1-05");

    /// <inheritdoc/>
    public string Rule => "Kosttilskudd og brystprotese skal ikke rekvireres";

    /// <inheritdoc/>
    public string Source => "e-resept, krav for M1 (diff 2062188583→2412216397)";

    /// <inheritdoc/>
    public IEnumerable<Finding> Look(Exchange exchange, IReadOnlyList<Exchange> earlier)
    {
        ArgumentNullException.ThrowIfNull(exchange);

        if (!exchange.ErEresept() || EreseptMelding.Les(exchange) is not { ErResept: true } melding)
        {
            return [];
        }

        var gruppe = exchange.Fakta(FestFacts.Reseptgruppe) ?? melding.Tekst("//fs:Forskrivning//fs:Reseptgruppe/@V");
        return gruppe == "K" ? [this.Funn(exchange, Avvik("kosttilskudd"))]
            : melding.Finnes("//m1:ReseptDokHandelsvare/fs:Brystprotese") ? [this.Funn(exchange, Avvik("brystprotese"))]
            : [];
    }

    private static Avvik Avvik(string slag) => new(
        $"Resepten er på {slag}, som ikke kan rekvireres.",
        "Legemiddel, medisinsk forbruksmateriell eller næringsmiddel.",
        $"Resepten er på {slag}.",
        $"La ikke rekvirenten velge {slag}.");
}
