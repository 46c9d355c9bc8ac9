using AcceptanceHarness.Core.Checks.Eresept.Fest;
using AcceptanceHarness.Core.Criteria;
using AcceptanceHarness.Core.Evidence;
using AcceptanceHarness.Core.Results;
using AcceptanceHarness.Wire.Messages;

namespace AcceptanceHarness.Core.Checks.Eresept;

/// <summary>The time that a prescription says it was made can be the time that it was.</summary>
/// <remarks>Wide on purpose: it may wait to be sent, and the case clock may have been moved since it was made.</remarks>
public sealed class PrescriptionIsDatedWhenSent : ICheck
{
    /// <summary>The check's id.</summary>
    public const string CheckId = "prescription-is-dated-when-sent";

    private static readonly TimeSpan Framtid = TimeSpan.FromDays(1);
    private static readonly TimeSpan Fortid = TimeSpan.FromDays(366);

    /// <inheritdoc/>
    public string Id => CheckId;

    /// <inheritdoc/>
    public CriterionId Criterion { get; } = CriterionId.Parse("AK-ERE-1-11");

    /// <inheritdoc/>
    public string Rule => "GenDate i en resept skal være tidspunktet meldingen ble laget";

    /// <inheritdoc/>
    public string Source => "Hodemelding v1.2, GenDate; grensene er antatt";

    /// <inheritdoc/>
    public IEnumerable<Finding> Look(Exchange exchange, IReadOnlyList<Exchange> earlier)
    {
        ArgumentNullException.ThrowIfNull(exchange);

        if (!exchange.ErEresept() || EreseptMelding.Les(exchange) is not { ErResept: true, GenDate: { Length: > 4 } text } || !text[..4].All(char.IsAsciiDigit))
        {
            return [];
        }

        DateTimeOffset[] now = [exchange.ReceivedAt, XmlTidspunkt.Les(exchange.Fakta(FestFacts.Mottatt)) ?? exchange.ReceivedAt];
        return XmlTidspunkt.Les(text) is { } made && made - now.Max() <= Framtid && now.Min() - made <= Fortid ? [] : [this.Funn(exchange, Avvik(text))];
    }

    private static Avvik Avvik(string made) => new(
        "Resepten sier at den er laget på et tidspunkt som ikke kan stemme.",
        "GenDate da meldingen ble laget: ikke i framtiden, og ikke over ett år gammel.",
        $"GenDate er {made}.",
        "Sett GenDate fra systemklokken når meldingen lages.")
    {
        Antakelser = ["A-074"],
    };
}
