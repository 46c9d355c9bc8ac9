using AcceptanceHarness.Wire.Helsenorge;
using AcceptanceHarness.Wire.Messages;
using AcceptanceHarness.Wire.Messages.AppRec;
using AcceptanceHarness.Wire.Messages.Kith;
using AcceptanceHarness.Wire.Messages.Kodeverk;

namespace AcceptanceHarness.ReferenceSystem.Meldinger;

/// <summary>Receipts: those that are sent for what was received, and what those that are received mean.</summary>
internal sealed class Kvitteringer(Meldingsmiljo miljo)
{
    private static readonly CV[] Feilkoder =
        [FeilkodeApprec.PasientFinnesIkke, FeilkodeApprec.AnnenFeil, FeilkodeApprec.MeldingsformatStottesIkke, FeilkodeApprec.XmlValidererIkke];

    /// <summary>Puts a receipt in the outbox.</summary>
    /// <param name="lest">The message that is answered.</param>
    /// <param name="status">The status.</param>
    /// <param name="feilkode">The error's code; null for none.</param>
    public void Legg(Lest lest, string status, string? feilkode)
    {
        if (miljo.Policies.Receipt(Lag(lest, status, feilkode)) is not { } kvittering)
        {
            return;
        }

        miljo.Lager.Lagre(kvittering.Id, new Utboksmelding
        {
            MsgId = kvittering.Id,
            Funksjon = Meldingsfunksjon.Apprec,
            Fra = lest.Til,
            Til = lest.Fra,
            Innhold = WireXml.ToBytes(ApprecWriter.ToDocument(kvittering)),
            Laget = miljo.Klokke.GetUtcNow(),
            NesteForsok = miljo.Klokke.GetUtcNow(),
        });
    }

    /// <summary>Takes a receipt in.</summary>
    public void Motta(Lest lest)
    {
        var kvittering = lest.Kvittering!;
        if (miljo.Lager.Finn<Utboksmelding>(kvittering.OriginalMsgId.Id) is not { } sendt)
        {
            miljo.Oppgave("ukjent-kvittering", kvittering.OriginalMsgId.Id, null, "Det er kommet en kvittering for en melding som ikke er sendt herfra");
            return;
        }

        if (sendt.Status == Utboksstatus.Forfalt && !miljo.Policies.TakesLateReceipt)
        {
            return;
        }

        var godtatt = kvittering.Status.V is "1" or "3";
        miljo.Lager.Lagre(sendt.MsgId, sendt with
        {
            Status = godtatt ? Utboksstatus.Bekreftet : miljo.Policies.LeavesRefusedAlone ? Utboksstatus.Avvist : Utboksstatus.Venter,
            Forklaring = miljo.Policies.ShowsReasonOfRefusal ? string.Join("; ", kvittering.Errors.Select(feil => $"{feil.V} {feil.OT ?? feil.DN}".Trim())) : null,
        });
        miljo.Logg($"kvittering {kvittering.Status.V} mottatt", sendt.MsgId, pasient: sendt.Pasient);
        if (kvittering.Status.V != "1" && miljo.Policies.TellsNegativeReceipt)
        {
            miljo.Oppgave(
                "negativ-kvittering", sendt.MsgId, sendt.Pasient,
                $"Meldingen er {(godtatt ? "tatt imot med feil i en del" : "avvist")}{(miljo.Policies.ShowsReasonOfRefusal ? $": {string.Join("; ", kvittering.Errors.Select(feil => feil.OT ?? feil.DN ?? feil.V))}" : "")}");
        }
        else if (godtatt)
        {
            Lukk($"manglende-kvittering {sendt.MsgId}");
        }
    }

    /// <summary>Looks for receipts that have not come in time.</summary>
    public void SeEtterForfalte()
    {
        foreach (var melding in miljo.Lager.Alle<Utboksmelding>().Where(m => m is { Status: Utboksstatus.Ubekreftet, VenterKvittering: true } && miljo.Klokke.GetUtcNow() >= m.Laget + miljo.Policies.ReceiptDeadline))
        {
            miljo.Lager.Lagre(melding.MsgId, melding with
            {
                Status = miljo.Policies.ResendsWhenOverdue ? Utboksstatus.Venter : Utboksstatus.Forfalt,
                Laget = miljo.Policies.ResendsWhenOverdue ? miljo.Klokke.GetUtcNow() : melding.Laget,
            });
            if (miljo.Policies.TellsMissingReceipt)
            {
                miljo.Oppgave("manglende-kvittering", melding.MsgId, melding.Pasient, "Mottakeren har ikke bekreftet meldingen. Følg opp på en annen måte.");
            }
        }
    }

    private void Lukk(string id)
    {
        if (miljo.Lager.Finn<Oppgave>(id) is { } oppgave)
        {
            miljo.Lager.Lagre(id, oppgave with { Utfort = true });
        }
    }

    private Apprec Lag(Lest lest, string status, string? feilkode) => new()
    {
        MIGversion = Apprec.Version11,
        GenDate = miljo.Klokke.GetUtcNow(),
        Id = Guid.NewGuid().ToString(),
        Sender = Part(lest.Til, miljo.Egen(lest.Til)?.Navn),
        Receiver = Part(lest.Fra, lest.Hode?.MsgInfo.Sender.Unit?.OrganisationName),
        Status = status == StatusApprec.Ok.V ? StatusApprec.Ok : StatusApprec.Avvist,
        Errors = feilkode is null ? [] : [Feilkoder.FirstOrDefault(kode => kode.V == feilkode) ?? FeilkodeApprec.AnnenFeil],
        OriginalMsgId = new OriginalMsgId(
            lest.Hode?.MsgInfo.Type ?? new CS(Meldingsfunksjon.Apprec),
            lest.Hode?.MsgInfo.GenDate ?? lest.Kvittering!.GenDate,
            lest.Hode?.MsgInfo.MsgId ?? lest.Kvittering!.Id),
    };

    private static ApprecPart Part(string herId, string? navn) => new() { Name = navn ?? "", Id = herId, TypeId = new CS("HER", "HER-id") };
}
