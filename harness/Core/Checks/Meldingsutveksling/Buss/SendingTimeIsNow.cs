using AcceptanceHarness.Core.Checks.HelseId;
using AcceptanceHarness.Core.Criteria;
using AcceptanceHarness.Wire.Meldingstjener;
using AcceptanceHarness.Wire.Messages;
using System.Text.RegularExpressions;

namespace AcceptanceHarness.Core.Checks.Meldingsutveksling.Buss;

/// <summary>The time that a message was sent is written in UTC, and is the time that it was.</summary>
public sealed partial class SendingTimeIsNow : IMeldingscheck
{
    /// <summary>The check's id.</summary>
    public const string CheckId = "bus-sending-time-is-now";

    private static readonly TimeSpan Grense = TimeSpan.FromMinutes(5);

    /// <inheritdoc/>
    public string Id => CheckId;

    /// <inheritdoc/>
    public CriterionId Criterion { get; } = CriterionId.Parse("AK-HNO-1-01");

    /// <inheritdoc/>
    public string Rule => "ApplicationTimeStamp skal være tiden meldingen ble sendt, i UTC med Z";

    /// <inheritdoc/>
    public string Source => "NHNs AMQP-profil 3.1.6 (klokkesynkronisering); grensen er antatt";

    bool IMeldingscheck.Gjelder(Bussending sending) => !string.IsNullOrWhiteSpace(sending.Egenskap(AmqpEgenskaper.ApplicationTimeStamp));

    IEnumerable<Avvik> IMeldingscheck.Avvik(Bussending sending, Busshistorie historie)
    {
        var skrevet = sending.Egenskap(AmqpEgenskaper.ApplicationTimeStamp)!;
        if (!Utc().IsMatch(skrevet) || XmlTidspunkt.Les(skrevet) is not { } tid)
        {
            yield return new(
                "Mottakeren kan tolke tidspunktet feil, og behandle meldingen som for gammel eller ny.",
                "yyyy-MM-ddTHH:mm:ssZ i UTC.",
                $"applicationTimeStamp = {Vist.Verdi(skrevet)}.",
                "Skriv tiden i UTC, med Z til slutt.");
        }
        else if (sending.Avstand(tid) > Grense)
        {
            yield return new(
                "Klokken til fagsystemet går feil, så meldinger kan bli behandlet som for gamle.",
                "Tiden meldingen ble sendt, innen fem minutter.",
                $"applicationTimeStamp = {Vist.Verdi(skrevet)}, og meldingen kom {sending.Fakta(MeldingsFacts.Mottatt)}.",
                "Synkroniser klokken, og sett tiden når meldingen sendes, ikke når den skrives.")
            {
                Antakelser = ["A-560"],
            };
        }
    }

    [GeneratedRegex(@"\A[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]+)?Z\z")]
    private static partial Regex Utc();
}
