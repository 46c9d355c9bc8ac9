using AcceptanceHarness.Core.Checks.HelseId;
using AcceptanceHarness.Core.Criteria;

namespace AcceptanceHarness.Core.Checks.Meldingsutveksling.Buss;

/// <summary>The subject says the same as the message does about what it is for.</summary>
public sealed class SubjectIsTheMessageFunction : IMeldingscheck
{
    /// <summary>The check's id.</summary>
    public const string CheckId = "bus-subject-is-the-message-function";

    /// <inheritdoc/>
    public string Id => CheckId;

    /// <inheritdoc/>
    public CriterionId Criterion { get; } = CriterionId.Parse("AK-HNO-1-01");

    /// <inheritdoc/>
    public string Rule => "Subject skal være meldingens funksjon, den samme som Type i hodemeldingen, og APPREC for kvitteringer";

    /// <inheritdoc/>
    public string Source => "NHNs AMQP-profil (Helsenorge-wikien 1656651781), 3.1.2 (Subject)";

    bool IMeldingscheck.Gjelder(Bussending sending) => sending.Fakta(MeldingsFacts.Type) is not null || sending.ErFeilmelding;

    IEnumerable<Avvik> IMeldingscheck.Avvik(Bussending sending, Busshistorie historie)
    {
        var ventet = sending.ErFeilmelding ? historie.Levert(sending.Fakta(MeldingsFacts.FeilFor))?.Fakta(MeldingsFacts.Funksjon) : sending.Fakta(MeldingsFacts.Type);
        if (sending.Fakta(MeldingsFacts.Funksjon) is not { } funksjon || (ventet is not null && funksjon != ventet))
        {
            yield return new(
                "Mottakeren kan ikke se hva meldingen er, og kan behandle den som noe annet.",
                ventet is null ? "Meldingens funksjon i subject." : $"subject = {Vist.Verdi(ventet)}.",
                $"subject = {Vist.Verdi(sending.Fakta(MeldingsFacts.Funksjon))}.",
                sending.ErFeilmelding ? "Bruk samme subject som meldingen feilen gjelder." : "Sett subject til det som står i MsgInfo/Type, og til APPREC for kvitteringer.");
        }
    }
}
