using AcceptanceHarness.Wire.Messages.Eresept;
using AcceptanceHarness.Wire.Messages.Hodemelding;
using AcceptanceHarness.Wire.Messages.Kith;
using AcceptanceHarness.Wire.Messages.Kodeverk;

namespace AcceptanceHarness.Simulators.Reseptformidleren;

/// <summary>Writes M7 to who prescribed, when somebody else has called the prescription back.</summary>
internal sealed class SlettetReseptSkriver(ReseptformidlerenOptions options)
{
    private const string Ukjent = "ukjent";

    /// <summary>The whole M7.</summary>
    public UtgaendeMelding Skriv(SlettetReseptVarsel varsel)
    {
        var merke = varsel.Resept.Tilbakekalling!;
        var id = Samtale.Id("m7", merke.MeldingId);
        var bytes = MsgHeadWriter.ToBytes(new MsgHead
        {
            MsgInfo = new MsgInfo
            {
                Type = Meldingstype.SlettetResept,
                GenDate = merke.Tidspunkt,
                MsgId = id,
                ConversationRef = new ConversationRef(merke.MeldingId, merke.MeldingId),
                Sender = Reseptformidleren(),
                Receiver = Virksomhet(varsel.Resept.Rekvirent),
            },
            Documents =
            [
                Document.Of(SlettetReseptRFWriter.Write(new SlettetReseptRF(merke.Tidspunkt))),
                Document.OfBase64(Vedlegg(varsel, merke).Span),
            ],
        });
        return new UtgaendeMelding(varsel.Resept.Rekvirent.HerId ?? Ukjent, Meldingstype.SlettetResept.V, id, merke.Tidspunkt, bytes);
    }

    private ReadOnlyMemory<byte> Vedlegg(SlettetReseptVarsel varsel, Tilbakekallingsmerke merke) =>
        options.LeggReseptenVedM7 ? varsel.Resept.Original
        : varsel.Tilbakekalling.IsEmpty ? Tilbakekalling(varsel, merke)
        : varsel.Tilbakekalling;

    // A recall that the driver made has no message; the prescriber still gets one to read.
    private ReadOnlyMemory<byte> Tilbakekalling(SlettetReseptVarsel varsel, Tilbakekallingsmerke merke) => MsgHeadWriter.ToBytes(new MsgHead
    {
        MsgInfo = new MsgInfo
        {
            Type = Meldingstype.Tilbakekalling,
            GenDate = merke.Tidspunkt,
            MsgId = merke.MeldingId,
            Sender = Virksomhet(varsel.Av),
            Receiver = Reseptformidleren(),
            Patient = new Patient { Idents = varsel.Resept.Fnr is { } fnr ? [Ident.Fnr(fnr)] : [] },
        },
        Documents =
        [
            Document.Of(TilbakekallingWriter.Write(new Tilbakekalling
            {
                ReseptId = varsel.Resept.ReseptId,
                Merknad = merke.Merknad,
                Arsak = new CV(merke.Arsak, ArsakTilbakekalling.Oid, merke.ArsakNavn),
                NyReseptId = varsel.Resept.NyReseptId,
            })),
        ],
    });

    private Organisation Reseptformidleren() => new()
    {
        OrganisationName = options.Navn,
        Idents = [Ident.Enh(options.Orgnr), Ident.Her(options.HerId)],
    };

    private static Organisation Virksomhet(Rekvirent rekvirent) => new()
    {
        OrganisationName = rekvirent.Navn ?? Ukjent,
        Idents = [Ident.Enh(rekvirent.Orgnr ?? Ukjent), Ident.Her(rekvirent.HerId ?? Ukjent)],
        HealthcareProfessional = rekvirent.Hpr is { } hpr ? new HealthcareProfessional { Idents = [Ident.Hpr(hpr)] } : null,
    };
}
