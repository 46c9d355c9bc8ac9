using AcceptanceHarness.Core.Checks.HelseId;
using AcceptanceHarness.Core.Criteria;
using AcceptanceHarness.Core.Results;
using AcceptanceHarness.Wire.Meldingstjener;

namespace AcceptanceHarness.Core.Checks.Meldingsutveksling.Buss;

/// <summary>Answers come to a queue of the sender's, of the right kind.</summary>
public sealed class ReplyQueueIsTheSendersOwn : IMeldingscheck
{
    /// <summary>The check's id.</summary>
    public const string CheckId = "bus-reply-queue-is-the-senders-own";

    /// <inheritdoc/>
    public string Id => CheckId;

    /// <inheritdoc/>
    public CriterionId Criterion { get; } = CriterionId.Parse("AK-HNO-1-01");

    /// <inheritdoc/>
    public string Rule => "Reply-to skal være egen kø: async for asynkrone meldinger og syncreply for synkrone forespørsler";

    /// <inheritdoc/>
    public string Source => "NHNs AMQP-profil (Helsenorge-wikien 1656651781), 3.1.2 (replyTo)";

    bool IMeldingscheck.Gjelder(Bussending sending) => sending.Koslag is Konavn.Async or Konavn.Sync or Konavn.Syncreply or Konavn.Error;

    IEnumerable<Avvik> IMeldingscheck.Avvik(Bussending sending, Busshistorie historie)
    {
        var svarTil = sending.Fakta(MeldingsFacts.SvarTil);
        if (sending.Koslag is Konavn.Syncreply or Konavn.Error)
        {
            if (svarTil is not null)
            {
                yield return new(
                    "Meldingen ber om svar, men er av et slag som ikke skal besvares.",
                    "Ingen reply-to på synkrone svar og feilmeldinger.",
                    $"reply-to = {Vist.Verdi(svarTil)}.",
                    "Utelat reply-to.")
                {
                    Alvor = Alvor.Merknad,
                };
            }
        }
        else if (!ErEgen(Konavn.FraAdresse(svarTil), sending))
        {
            yield return new(
                "Mottakeren kan ikke svare, eller svarer til en annen.",
                $"reply-to = {Vist.Verdi(Egen(sending))}.",
                $"reply-to = {Vist.Verdi(svarTil)}.",
                "Sett reply-to til egen async-kø for asynkrone meldinger, og til egen syncreply-kø for synkrone forespørsler.");
        }
    }

    private static string Egen(Bussending sending) => Konavn.Av(sending.Fra ?? "", sending.Koslag == Konavn.Sync ? Konavn.Syncreply : Konavn.Async);

    // Each sending server may have a queue of its own for synchronous answers.
    private static bool ErEgen(string ko, Bussending sending) =>
        sending.Koslag == Konavn.Sync ? ko.StartsWith(Egen(sending), StringComparison.Ordinal) : ko == Egen(sending);
}
