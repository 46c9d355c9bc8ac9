using System.Globalization;
using System.Xml;
using AcceptanceHarness.Core.Checks.Eresept.Fest;
using AcceptanceHarness.Core.Criteria;
using AcceptanceHarness.Core.Evidence;
using AcceptanceHarness.Core.Results;

namespace AcceptanceHarness.Core.Checks.Eresept;

/// <summary>The FEST that a prescription rests on is neither from the future nor too old.</summary>
/// <param name="maksAlder">How old it may be.</param>
public sealed class FestDateIsRecent(TimeSpan maksAlder) : ICheck
{
    /// <summary>The check's id.</summary>
    public const string CheckId = "fest-date-is-recent";

    // Clocks differ a little; a time without zone is Norwegian, up to two hours ahead of the UTC it is read as.
    private static readonly TimeSpan Klokkeavvik = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan UtenSone = TimeSpan.FromHours(2);

    /// <inheritdoc/>
    public string Id => CheckId;

    /// <inheritdoc/>
    public CriterionId Criterion { get; } = CriterionId.Parse("AK-ERE-1-11");

    /// <inheritdoc/>
    public string Rule => "OppdatertFest skal være tidspunktet FEST sist ble hentet: ikke i framtiden, og ikke for gammelt";

    /// <inheritdoc/>
    public string Source => "M1 2013-10-08, OppdatertFest; aldersgrensen er antatt";

    /// <inheritdoc/>
    public IEnumerable<Finding> Look(Exchange exchange, IReadOnlyList<Exchange> earlier)
    {
        ArgumentNullException.ThrowIfNull(exchange);

        if (!exchange.ErEresept() || EreseptMelding.Les(exchange) is not { ErResept: true } melding
            || Tid(melding.Tekst("//m1:Resept/m1:OppdatertFest")) is not { } oppdatert)
        {
            return [];
        }

        var alder = (Tid(exchange.Fakta(FestFacts.Mottatt)) ?? exchange.ReceivedAt) - oppdatert;
        return alder < -(Klokkeavvik + (HarSone(melding) ? TimeSpan.Zero : UtenSone))
            ? [this.Funn(exchange, Avvik("Resepten sier at den bygger på et legemiddelregister fra framtiden.", oppdatert))]
            : alder > maksAlder
                ? [this.Funn(exchange, Avvik("Resepten bygger på et legemiddelregister som er for gammelt, så varer kan ha utgått og varsler mangle.", oppdatert) with { Antakelser = ["A-056"] })]
                : [];
    }

    private Avvik Avvik(string sentence, DateTimeOffset oppdatert) => new(
        sentence,
        string.Create(CultureInfo.InvariantCulture, $"OppdatertFest høyst {maksAlder.TotalDays:0} døgn gammel, og ikke i framtiden."),
        $"OppdatertFest er {XmlConvert.ToString(oppdatert)}.",
        "Hent FEST jevnlig, og skriv HentetDato fra den M30 som registeret sist ble oppdatert med.");

    private static bool HarSone(EreseptMelding melding) =>
        melding.Tekst("//m1:Resept/m1:OppdatertFest") is { } text && (text.EndsWith('Z') || (text.Length > 6 && text[^6] is '+' or '-'));

    private static DateTimeOffset? Tid(string? text) =>
        DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var tid) ? tid : null;
}
