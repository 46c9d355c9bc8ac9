using AcceptanceHarness.Wire.Messages;
using AcceptanceHarness.Wire.Messages.AppRec;
using AcceptanceHarness.Wire.Messages.Hodemelding;
using AcceptanceHarness.Wire.Messages.Kith;
using AcceptanceHarness.Wire.Messages.Kodeverk;

namespace AcceptanceHarness.Simulators.Meldingstjener;

/// <summary>What the service must know of a document to carry it.</summary>
/// <param name="Id">The document's own id (MsgId).</param>
/// <param name="Type">What kind of message it is.</param>
/// <param name="Laget">When it was made (GenDate).</param>
/// <param name="FraHerId">The sender, on the level that communicates.</param>
/// <param name="TilHerId">The receiver, on the level that communicates.</param>
/// <param name="ErApprec">Whether it is an application receipt.</param>
internal sealed record Meldingsdokument(string Id, CS Type, DateTimeOffset Laget, string FraHerId, string TilHerId, bool ErApprec)
{
    /// <summary>The patient's numbers.</summary>
    public IReadOnlyList<string> Pasient { get; private init; } = [];

    /// <summary>The receipt's status and errors, and the message that it answers; null for what is no receipt.</summary>
    public Apprec? Apprec { get; private init; }

    /// <summary>Reads a document; null, with the reason in bokmål, for what is no MsgHead or AppRec with HER-ids.</summary>
    public static Meldingsdokument? Les(ReadOnlyMemory<byte> bytes, out string? avvik)
    {
        try
        {
            var read = WireXml.Load(bytes).Root is { } root && ApprecReader.IsApprec(root) ? Av(ApprecReader.Read(root)) : Av(MsgHeadReader.Read(bytes).MsgInfo);
            avvik = read.FraHerId.Length == 0 || read.TilHerId.Length == 0 ? "Dokumentet har ikke HER-id for både avsender og mottaker." : null;
            return avvik is null ? read : null;
        }
        catch (MessageFormatException fault)
        {
            avvik = $"Forventet en hodemelding (MsgHead) eller applikasjonskvittering (AppRec). {fault.Message.TrimEnd('.')}.";
            return null;
        }
    }

    private static Meldingsdokument Av(MsgInfo info) => new(info.MsgId, info.Type, info.GenDate, Her(info.Sender), Her(info.Receiver), ErApprec: false)
    {
        Pasient = [.. (info.Patient?.Idents ?? []).Select(ident => ident.Id)],
    };

    private static Meldingsdokument Av(Apprec receipt) => new(receipt.Id, new CS("APPREC", null), receipt.GenDate, Her(receipt.Sender), Her(receipt.Receiver), ErApprec: true)
    {
        Apprec = receipt,
    };

    private static string Her(Organisation organisation) =>
        organisation.Unit?.Idents.IdOf(TypeIdOrganisasjon.Her) ?? organisation.Idents.IdOf(TypeIdOrganisasjon.Her) ?? "";

    private static string Her(ApprecPart part) => part.TypeId.V == TypeIdOrganisasjon.Her.V
        ? part.Id
        : part.AdditionalIds.FirstOrDefault(id => id.Type.V == TypeIdOrganisasjon.Her.V)?.Id ?? "";
}
