using System.Globalization;
using AcceptanceHarness.Core.Criteria;
using AcceptanceHarness.Core.Evidence;
using AcceptanceHarness.Core.Results;

namespace AcceptanceHarness.Core.Checks.Eresept;

/// <summary>A message that carries HelseID in place of a personal signature carries it once, and readably.</summary>
public sealed class HelseIdAttachmentIsOneAndReadable : ICheck
{
    /// <summary>The check's id.</summary>
    public const string CheckId = "helseid-attachment-is-one-and-readable";

    /// <inheritdoc/>
    public string Id => CheckId;

    /// <inheritdoc/>
    public CriterionId Criterion { get; } = CriterionId.Parse("AK-ERE-1-06");

    /// <inheritdoc/>
    public string Rule => "En melding med HelseID som signatur skal ha nøyaktig ett HelseID-vedlegg, og det skal kunne leses";

    /// <inheritdoc/>
    public string Source => "Offentlig beskrivelse av HelseID som signatur; reglene for Reseptformidleren er ikke publisert";

    /// <inheritdoc/>
    public IEnumerable<Finding> Look(Exchange exchange, IReadOnlyList<Exchange> earlier)
    {
        ArgumentNullException.ThrowIfNull(exchange);

        return exchange.ErEresept() && exchange.Fakta(EreseptFacts.HelseIdVedlegg) is { } count
            && (count != "1" || exchange.Fakta(EreseptFacts.HelseIdVedleggLesbart) != EreseptFacts.Ja)
                ? [this.Funn(exchange, Avvik(int.Parse(count, CultureInfo.InvariantCulture)))]
                : [];
    }

    private static Avvik Avvik(int count) => new(
        count == 1
            ? "Beviset for hvem som står bak meldingen (HelseID) kan ikke leses, så meldingen kan bli avvist."
            : "Meldingen har flere bevis for hvem som står bak den (HelseID), så det er uklart hvem det er.",
        "Ett vedlegg med MsgType A, MimeType application/jwt og Description HelseID, der Base64Container holder et signert token.",
        count == 1 ? "Ett vedlegg som ikke er et signert token i base64." : FormattableString.Invariant($"{count} vedlegg."),
        "Legg ved tokenet fra HelseID én gang, kodet i base64 slik det ble mottatt.")
    {
        Antakelser = ["A-044"],
    };
}
