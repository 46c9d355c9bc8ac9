using System.Globalization;
using System.Xml.XPath;
using AcceptanceHarness.Core.Criteria;
using AcceptanceHarness.Core.Evidence;
using AcceptanceHarness.Core.Results;

namespace AcceptanceHarness.Core.Checks.Eresept;

/// <summary>Every quantity has unit and a number that can be a quantity.</summary>
public sealed class QuantitiesAreComplete : ICheck
{
    /// <summary>The check's id.</summary>
    public const string CheckId = "quantities-are-complete";

    private const string Navn =
        "self::fs:Mengde or self::fs:Intervall or self::fs:DoseDognMaks or self::fs:DoseTidsromMaks or self::fs:Tidsrom"
        + " or self::fs:DoseIntervallMin or self::fs:Volum or self::fs:Teller or self::fs:Nevner or self::m1:Mengde";

    private const string Mengder = $"/mh:MsgHead/mh:Document//*[({Navn}) and not(*)]";

    /// <inheritdoc/>
    public string Id => CheckId;

    /// <inheritdoc/>
    public CriterionId Criterion { get; } = CriterionId.Parse("AK-ERE-1-02");

    /// <inheritdoc/>
    public string Rule => "Hver mengde (PQ) skal ha enhet (U) og en tallverdi (V) som kan være en mengde";

    /// <inheritdoc/>
    public string Source => "EO278/ERSA7788 punkt 1; e-resept, krav for M1";

    /// <inheritdoc/>
    public IEnumerable<Finding> Look(Exchange exchange, IReadOnlyList<Exchange> earlier)
    {
        ArgumentNullException.ThrowIfNull(exchange);

        return exchange.ErEresept() && EreseptMelding.Les(exchange) is { } melding
            ? melding.Velg(Mengder).Select(Avvik).OfType<Avvik>().Select(avvik => this.Funn(exchange, avvik))
            : [];
    }

    private static Avvik? Avvik(XPathNavigator element)
    {
        var (number, unit) = (element.GetAttribute("V", "").Trim(), element.GetAttribute("U", "").Trim());
        return number.Length == 0 || unit.Length == 0 ? Mangler(element) : ErMengde(number) ? null : Umulig(element, number);
    }

    // What is no number at all breaks the schema, and is found there.
    private static bool ErMengde(string number) => number switch
    {
        "INF" or "-INF" or "NaN" => false,
        _ => !double.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) || value is >= 0 and < double.PositiveInfinity,
    };

    private static Avvik Umulig(XPathNavigator element, string number) => new(
        $"En mengde i resepten ({element.LocalName}) har et tall som ikke kan være en mengde, så dosen kan misforstås.",
        "V som et tall fra 0 og oppover.",
        $"{element.LocalName} med V=«{number}».",
        $"Skriv mengden som et vanlig tall i V i {element.LocalName}.");

    private static Avvik Mangler(XPathNavigator element) => new(
        $"En mengde i resepten ({element.LocalName}) mangler tall eller enhet, så dosen kan misforstås.",
        "Både V (tall) og U (enhet) med innhold.",
        $"{element.LocalName} med V=«{element.GetAttribute("V", "")}» og U=«{element.GetAttribute("U", "")}».",
        $"Fyll ut både V og U i {element.LocalName}.");
}
