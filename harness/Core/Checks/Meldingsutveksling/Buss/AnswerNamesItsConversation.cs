using AcceptanceHarness.Core.Checks.HelseId;
using AcceptanceHarness.Core.Criteria;

namespace AcceptanceHarness.Core.Checks.Meldingsutveksling.Buss;

/// <summary>An answer says what it answers, and what it says is known.</summary>
public sealed class AnswerNamesItsConversation : IMeldingscheck
{
    /// <summary>The check's id.</summary>
    public const string CheckId = "bus-answer-names-its-conversation";

    /// <inheritdoc/>
    public string Id => CheckId;

    /// <inheritdoc/>
    public CriterionId Criterion { get; } = CriterionId.Parse("AK-HNO-1-01");

    /// <inheritdoc/>
    public string Rule => "Et svar skal ha RefToParent og RefToConversation, og de skal vise til meldinger i samtalen";

    /// <inheritdoc/>
    public string Source => "Hodemelding v1.2; meldingsutveksling med helsenorge (Helsenorge-wikien 690913297) (ConversationRef)";

    bool IMeldingscheck.Gjelder(Bussending sending) => sending.HarHode && (sending.ErSvar || sending.Fakta(MeldingsFacts.SvarPa) is not null || sending.Fakta(MeldingsFacts.Samtale) is not null);

    IEnumerable<Avvik> IMeldingscheck.Avvik(Bussending sending, Busshistorie historie)
    {
        var (svarPa, samtale) = (sending.Fakta(MeldingsFacts.SvarPa), sending.Fakta(MeldingsFacts.Samtale));
        if (svarPa is null || samtale is null)
        {
            yield return new(
                "Innbyggeren får svaret som en ny samtale, uten det som ble spurt om.",
                "RefToParent og RefToConversation.",
                $"RefToParent = {Vist.Verdi(svarPa)}, RefToConversation = {Vist.Verdi(samtale)}.",
                "Sett RefToParent til MsgId-en det svares på, og RefToConversation til samtalens første MsgId.");
        }
        else if (!historie.ErKjent(svarPa) || !historie.ErKjent(samtale))
        {
            yield return new(
                "Svaret viser til en melding som ikke finnes, og kan havne i feil samtale.",
                "MsgId-er fra samtalen i RefToParent og RefToConversation.",
                $"RefToParent = {Vist.Verdi(svarPa)}, RefToConversation = {Vist.Verdi(samtale)}.",
                "Hent id-ene fra meldingen det svares på: MsgId, og RefToConversation når den har en.");
        }
    }
}
