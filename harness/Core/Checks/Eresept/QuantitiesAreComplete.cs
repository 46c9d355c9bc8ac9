using System.Xml.XPath;
using AcceptanceHarness.Core.Criteria;
using AcceptanceHarness.Core.Evidence;
using AcceptanceHarness.Core.Results;

namespace AcceptanceHarness.Core.Checks.Eresept;

/// <summary>Every quantity has number and unit.</summary>
public sealed class QuantitiesAreComplete : ICheck
{
    /// <summary>The check's id.</summary>
    public const string CheckId = "quantities-are-complete";

    private const string Navn =
        "self::fs:Mengde or self::fs:Intervall or self::fs:DoseDognMaks or self::fs:DoseTidsromMaks or self::fs:Tidsrom"
        + " or self::fs:DoseIntervallMin or self::fs:Volum or self::fs:Teller or self::fs:Nevner or self::m1:Mengde";

    private const string Mengder =
        $"/mh:MsgHead/mh:Document//*[({Navn}) and not(*) and (normalize-space(@V)='' or normalize-space(@U)='')]";

    /// <inheritdoc/>
    public string Id => CheckId;

    /// <inheritdoc/>
    public CriterionId Criterion { get; } = CriterionId.Parse("AK-ERE-1-02");

    /// <inheritdoc/>
    public string Rule => "Hver mengde (PQ) skal ha både tallverdi (V) og enhet (U)";

    /// <inheritdoc/>
    public string Source => "EO278/ERSA7788 punkt 1; e-resept, krav for M1";

    /// <inheritdoc/>
    public IEnumerable<Finding> Look(Exchange exchange, IReadOnlyList<Exchange> earlier)
    {
        ArgumentNullException.ThrowIfNull(exchange);

        return exchange.ErEresept() && EreseptMelding.Les(exchange) is { } melding
            ? melding.Velg(Mengder).Select(element => this.Funn(exchange, Avvik(element)))
            : [];
    }

    private static Avvik Avvik(XPathNavigator element) => new(
        $"En mengde i resepten ({element.LocalName}) mangler tall eller enhet, så dosen kan misforstås.",
        "Både V (tall) og U (enhet) med innhold.",
        $"{element.LocalName} med V=«{element.GetAttribute("V", "")}» og U=«{element.GetAttribute("U", "")}».",
        $"Fyll ut både V og U i {element.LocalName}.");
}
