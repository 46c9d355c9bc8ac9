using System.Globalization;
using AcceptanceHarness.Core.Checks.Eresept.Fest;
using AcceptanceHarness.Core.Criteria;
using AcceptanceHarness.Core.Evidence;
using AcceptanceHarness.Core.Results;
using AcceptanceHarness.Wire.Messages;

namespace AcceptanceHarness.Core.Checks.Eresept;

/// <summary>A prescription is not valid for longer than the rule for its item and patient.</summary>
public sealed class ValidityIsWithinRule : ICheck
{
    /// <summary>The check's id.</summary>
    public const string CheckId = "validity-is-within-rule";

    private const string Antibiotika = "J01";

    /// <inheritdoc/>
    public string Id => CheckId;

    /// <inheritdoc/>
    public CriterionId Criterion { get; } = CriterionId.Parse("AK-ERE-1-11");

    /// <inheritdoc/>
    public string Rule => "En resept skal ikke utløpe før den er skrevet eller kommer fram, og ikke senere enn regelen for varen og pasienten tillater: ett år når FEST ikke sier noe annet";

    /// <inheritdoc/>
    public string Source => "Helsedirektoratets veileder § 4-4 til forskrift 2022-06-02 nr. 977; FEST M30 2014-12-01, Reseptgyldighet";

    /// <inheritdoc/>
    public IEnumerable<Finding> Look(Exchange exchange, IReadOnlyList<Exchange> earlier)
    {
        ArgumentNullException.ThrowIfNull(exchange);

        if (!exchange.ErEresept() || EreseptMelding.Les(exchange) is not { ErResept: true } melding || !melding.Finnes("//m1:ReseptDokLegemiddel")
            || Dag(melding, "Forskrivningsdato") is not { } fra || Dag(melding, "Utloper") is not { } til)
        {
            return [];
        }

        if (til < Kommet(exchange) && til >= fra)
        {
            return [this.Funn(exchange, Utlopt(til))];
        }

        var regel = Regel(exchange, melding);
        return til < fra || til > Gyldighetstid.SisteDag(fra, regel) ? [this.Funn(exchange, Avvik(fra, til, regel))] : [];
    }

    /// <summary>The day that it came, by the clock that shows the earliest; a day less for the time zones.</summary>
    private static DateOnly Kommet(Exchange exchange)
    {
        var aged = XmlTidspunkt.Les(exchange.Fakta(FestFacts.Mottatt)) ?? exchange.ReceivedAt;
        var earliest = aged < exchange.ReceivedAt ? aged : exchange.ReceivedAt;
        return DateOnly.FromDateTime(earliest.UtcDateTime).AddDays(-1);
    }

    private static string Regel(Exchange exchange, EreseptMelding melding) => exchange.Fakta(FestFacts.Gyldighet) switch
    {
        null => Gyldighetstid.Hovedregel,

        // The short time for antibiotics does not hold on blå resept.
        _ when (melding.Tekst("//fs:Forskrivning//fs:Atc/@V") ?? "").StartsWith(Antibiotika, StringComparison.Ordinal)
            && melding.Finnes("//m1:ReseptDokLegemiddel/m1:RefHjemmel") => Gyldighetstid.Hovedregel,
        var fest => fest,
    };

    private static Avvik Avvik(DateOnly fra, DateOnly til, string regel) => new(
        til < fra ? "Resepten er utløpt før den er skrevet." : "Resepten er gyldig lenger enn det er lov for legemiddelet og pasienten.",
        $"Utloper høyst {Gyldighetstid.IOrd(regel)} etter Forskrivningsdato, og ikke før den.",
        string.Create(CultureInfo.InvariantCulture, $"Forskrivningsdato {fra:yyyy-MM-dd}, Utloper {til:yyyy-MM-dd}."),
        "Regn ut Utloper fra Reseptgyldighet i FEST for pasientens kjønn, ellers ett år.")
    {
        Antakelser = ["A-060"],
    };

    private static Avvik Utlopt(DateOnly til) => new(
        "Resepten er utløpt alt når den sendes, så pasienten får ikke hentet ut noe.",
        "Utloper i dag eller senere.",
        string.Create(CultureInfo.InvariantCulture, $"Utloper {til:yyyy-MM-dd}."),
        "Regn ut Utloper når resepten signeres, og send ikke en resept som er utløpt.");

    private static DateOnly? Dag(EreseptMelding melding, string navn) =>
        melding.Tekst($"//m1:Resept/m1:{navn}") is { Length: >= 10 } text
        && DateOnly.TryParseExact(text[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : null;
}
