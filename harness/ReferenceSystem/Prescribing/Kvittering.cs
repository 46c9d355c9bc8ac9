using AcceptanceHarness.ReferenceSystem.Policies;
using AcceptanceHarness.Wire.Messages;
using AcceptanceHarness.Wire.Messages.AppRec;
using AcceptanceHarness.Wire.Messages.Eresept;
using AcceptanceHarness.Wire.Messages.Hodemelding;
using AcceptanceHarness.Wire.Messages.Kith;

namespace AcceptanceHarness.ReferenceSystem;

/// <summary>What an answer says of the message it answers.</summary>
/// <param name="Accepted">True positive, false negative, null neither.</param>
/// <param name="Reason">The reason as it is shown to the user.</param>
internal sealed record Kvittering(bool? Accepted, string Reason)
{
    private const string KjentAvvik = "kjent avvik i strukturert dosering";

    /// <summary>True when it rejects for the known deviation in structured dosing.</summary>
    public bool GjelderDosering { get; init; }

    /// <summary>What came of a message that is to have a receipt.</summary>
    public static Kvittering Av(Sent sent, string operation, string msgId, EhrPolicies policies) => sent.Outcome switch
    {
        SendOutcome.Answered => Les(sent.Document, msgId, policies.ShowsFreeText),
        SendOutcome.AppRecFault when policies.TakesAppRecFaultAsDone(operation) => new Kvittering(true, ""),
        SendOutcome.AppRecFault when Les(sent.Document, msgId, policies.ShowsFreeText) is { Accepted: false } refused => refused,
        _ => new Kvittering(null, sent.Text),
    };

    /// <summary>Reads a receipt or an M5.2; anything else decides nothing.</summary>
    public static Kvittering Les(ReadOnlyMemory<byte> document, string msgId, bool freeText)
    {
        try
        {
            var root = WireXml.Load(document).Root!;
            return ApprecReader.IsApprec(root) ? OfApprec(ApprecReader.Read(root), msgId, freeText) : OfM52(document);
        }
        catch (MessageFormatException unreadable)
        {
            return new Kvittering(null, $"Svaret kan ikke leses: {unreadable.Message}");
        }
    }

    private static Kvittering OfApprec(Apprec apprec, string msgId, bool freeText) => apprec switch
    {
        _ when apprec.OriginalMsgId.Id != msgId => new Kvittering(null, "Kvitteringen gjelder en annen melding"),
        { Status.V: "1" } => new Kvittering(true, ""),
        { Status.V: "2" } => new Kvittering(false, string.Join(". ", apprec.Errors.Select(e => Text(e, freeText))))
        {
            GjelderDosering = apprec.Errors.Any(e => e.OT?.Contains(KjentAvvik, StringComparison.OrdinalIgnoreCase) == true),
        },
        _ => new Kvittering(null, $"Kvitteringen har ukjent status «{apprec.Status.V}»"),
    };

    private static Kvittering OfM52(ReadOnlyMemory<byte> document)
    {
        var content = MsgHeadReader.Read(document).Content;
        return content is null
            ? new Kvittering(null, "Svaret har ikke noe innhold")
            : KvitteringTilbakekallingReader.Read(content).Status.V == "1"
                ? new Kvittering(true, "")
                : new Kvittering(false, "Resepten er ikke tilbakekalt");
    }

    private static string Text(CV error, bool freeText) => (error.DN, error.OT) switch
    {
        _ when !freeText => $"Feilkode {error.V}",
        ({ } name, { } text) when name != text => $"{name}: {text} ({error.V})",
        (_, { } text) => $"{text} ({error.V})",
        ({ } name, _) => $"{name} ({error.V})",
        _ => $"Feilkode {error.V}",
    };
}
