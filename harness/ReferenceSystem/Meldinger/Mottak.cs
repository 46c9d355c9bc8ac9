using System.Collections.Concurrent;
using System.Globalization;
using AcceptanceHarness.Wire.Helsenorge;
using AcceptanceHarness.Wire.Meldingstjener;
using AcceptanceHarness.Wire.Messages.Kodeverk;

namespace AcceptanceHarness.ReferenceSystem.Meldinger;

/// <summary>Takes in what the broker delivers: each message once, kept before it is answered for.</summary>
internal sealed class Mottak(Meldingsmiljo miljo, Aapning aapning, Kvitteringer kvitteringer, IReadOnlyList<IMeldingsbehandler> behandlere, Sending sending)
{
    // The broker gives a message up after ten deliveries.
    private const int SisteLevering = 9;

    private static readonly TimeSpan SyncLevetid = TimeSpan.FromSeconds(15);

    /// <summary>What is first kept now and then; a seeded mistake.</summary>
    public ConcurrentQueue<Action> Senere { get; } = [];

    /// <summary>An asynchronous message.</summary>
    public async Task<Leveringssvar> AsynkronAsync(Bussbrev brev, CancellationToken cancellationToken)
    {
        var (lest, avslag) = await aapning.ApneAsync(brev, cancellationToken).ConfigureAwait(false);
        if (lest is null)
        {
            return avslag is null ? ProvIgjen(brev) : await AvslaAsync(brev, avslag).ConfigureAwait(false);
        }

        if (lest.Kvittering is not null)
        {
            kvitteringer.Motta(lest);
            if (miljo.Policies.ReceiptsReceipts)
            {
                kvitteringer.Legg(lest, StatusApprec.Ok.V, feilkode: null);
            }
        }
        else if (await StottesAsync(lest, cancellationToken).ConfigureAwait(false) is { } ikkeStottet)
        {
            return await AvslaAsync(brev, ikkeStottet).ConfigureAwait(false);
        }
        else
        {
            TaImot(lest);
        }

        await sending.TomAsync(cancellationToken).ConfigureAwait(false);
        return Leveringssvar.Godtatt;
    }

    /// <summary>A synchronous request: it is answered at once or not at all, and never comes again.</summary>
    public async Task<Leveringssvar> SynkronAsync(Bussbrev brev, CancellationToken cancellationToken)
    {
        var (lest, avslag) = await aapning.ApneAsync(brev, cancellationToken).ConfigureAwait(false);
        if (lest is null)
        {
            return avslag is null ? Leveringssvar.Godtatt : await AvslaAsync(brev, avslag).ConfigureAwait(false);
        }

        if (!ErForGammel(brev) && Behandler(lest)?.Svar(lest) is { } svar)
        {
            await sending.SvarNaAsync(svar, brev.KorrelasjonId ?? brev.MessageId ?? "", SyncLevetid, cancellationToken).ConfigureAwait(false);
        }

        return Leveringssvar.Godtatt;
    }

    /// <summary>An error message about something that was sent from here; it is never answered.</summary>
    public async Task<Leveringssvar> FeilmeldingAsync(Bussbrev brev)
    {
        var sendt = miljo.Lager.Alle<Utboksmelding>().FirstOrDefault(m => m.MessageId is not null && m.MessageId == brev.Egenskap("originalMessageId"));
        var tekst = $"Mottakeren kunne ikke ta imot meldingen: {brev.Egenskap("errorCondition")} {brev.Egenskap("errorDescription")}";
        if (sendt is not null)
        {
            miljo.Lager.Lagre(sendt.MsgId, sendt with { Status = Utboksstatus.Avvist, Forklaring = tekst });
            miljo.Register.Glem(sendt.Til);
        }

        if (miljo.Policies.TellsErrorMessages)
        {
            miljo.Oppgave("feilmelding", sendt?.MsgId ?? brev.Egenskap("originalMessageId"), sendt?.Pasient, tekst);
        }

        if (miljo.Policies.AnswersErrorMessages && brev.Egenskap("fromHerId") is { Length: > 0 } avsender)
        {
            await SvarFeilAsync(brev, avsender, new Avslag("transport:unsupported-message", tekst, "None")).ConfigureAwait(false);
        }

        miljo.Logg($"feilmelding mottatt ({brev.Egenskap("errorCondition")})", sendt?.MsgId, pasient: sendt?.Pasient);
        return Leveringssvar.Godtatt;
    }

    private Leveringssvar ProvIgjen(Bussbrev brev)
    {
        if (brev.Leveringer >= SisteLevering && miljo.Policies.TellsDeadLetters)
        {
            miljo.Oppgave("gitt-opp", brev.MessageId, null, "En melding er forsøkt levert ti ganger, og ligger nå i køen for døde meldinger");
        }

        return Leveringssvar.ProvIgjen;
    }

    private void TaImot(Lest lest)
    {
        var info = lest.Hode!.MsgInfo;
        var nokkel = $"{lest.Fra} {miljo.Policies.Identity(lest.Brev, info.MsgId)}";
        if (miljo.Policies.DetectsDuplicates && miljo.Lager.Finn<Mottattmelding>(nokkel) is { } kjent)
        {
            miljo.Logg("meldingen er mottatt før", info.MsgId);
            Kvitter(lest, kjent with { Kvittering = kjent.Kvittering is { } status ? miljo.Policies.ReceiptOfDuplicate(status) : null });
            return;
        }

        if (!miljo.Policies.KeepsBeforeReceipt)
        {
            Kvitter(lest, new Mottattmelding(info.MsgId, lest.Fra, StatusApprec.Ok.V, null));
            Senere.Enqueue(() => Behandle(lest));
            return;
        }

        // Kept whole or not at all, the receipt too: what is answered for is never lost.
        miljo.Lager.Samlet(() =>
        {
            var (status, feilkode) = ErForGammel(lest.Brev) ? Utlopt(lest) : Behandler(lest)?.Motta(lest) ?? (StatusApprec.Avvist.V, FeilkodeApprec.MeldingsformatStottesIkke.V);
            var mottatt = new Mottattmelding(info.MsgId, lest.Fra, info.Ack?.V == "J" ? status : null, feilkode);
            miljo.Lager.Lagre(nokkel, mottatt);
            Kvitter(lest, mottatt);
            if (status == StatusApprec.Ok.V)
            {
                Behandler(lest)?.Folg(lest);
            }

            return true;
        });
        miljo.Logg($"{info.Type.V} mottatt", info.MsgId, pasient: miljo.Lager.Finn<Henvendelse>(info.MsgId)?.Pasient);
    }

    private void Behandle(Lest lest)
    {
        if (Behandler(lest) is { } behandler && behandler.Motta(lest).Status == StatusApprec.Ok.V)
        {
            behandler.Folg(lest);
        }
    }

    private void Kvitter(Lest lest, Mottattmelding mottatt)
    {
        if (mottatt.Kvittering is { } status)
        {
            kvitteringer.Legg(lest, status, mottatt.Feilkode);
        }
    }

    private (string Status, string? Feilkode) Utlopt(Lest lest)
    {
        miljo.Oppgave("utlopt", lest.Hode!.MsgInfo.MsgId, null, "En melding fra en innbygger er for gammel til å behandles");
        return (StatusApprec.Avvist.V, FeilkodeApprec.AnnenFeil.V);
    }

    private bool ErForGammel(Bussbrev brev) =>
        DateTimeOffset.TryParse(brev.Egenskap("applicationTimeStamp"), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var sendt)
        && ((miljo.Policies.HeedsLifetime && miljo.Klokke.GetUtcNow() > sendt + brev.Levetid) || (miljo.Policies.RefusesClockAhead && sendt > miljo.Klokke.GetUtcNow()));

    private IMeldingsbehandler? Behandler(Lest lest) => behandlere.FirstOrDefault(behandler => behandler.Funksjoner.Contains(lest.Hode!.MsgInfo.Type.V));

    private async Task<Avslag?> StottesAsync(Lest lest, CancellationToken cancellationToken)
    {
        var funksjon = lest.Hode!.MsgInfo.Type.V;
        var avtale = await miljo.Register.AvtaleAsync(lest.Til, lest.Fra, cancellationToken).ConfigureAwait(false);
        return miljo.Policies.RefusesUnsupported && (Behandler(lest) is null || avtale.Verdi is { } avtalt && !avtalt.Har(funksjon))
            ? new Avslag("transport:unsupported-message", $"Meldingsfunksjonen {funksjon} er ikke avtalt", "None")
            : null;
    }

    private async Task<Leveringssvar> AvslaAsync(Bussbrev brev, Avslag avslag)
    {
        if (miljo.Policies.GivesUnreadableBack)
        {
            return Leveringssvar.ProvIgjen;
        }

        if (miljo.Policies.StopsAtUnreadable)
        {
            throw new InvalidOperationException(avslag.Beskrivelse);
        }

        miljo.Logg($"melding avvist ({avslag.Tilstand})", brev.MessageId);
        if (miljo.Policies.TellsUnreadable)
        {
            miljo.Oppgave("uleselig", brev.MessageId, null, $"En melding kunne ikke tas imot: {avslag.Beskrivelse}");
        }

        // A sender who could not be told now is told when the message comes again.
        return brev.Egenskap("fromHerId") is not { Length: > 0 } avsender || miljo.Policies.ErrorCondition(avslag.Tilstand) is not { } tilstand
            || await SvarFeilAsync(brev, avsender, avslag with { Tilstand = tilstand }).ConfigureAwait(false)
            ? Leveringssvar.Godtatt
            : Leveringssvar.ProvIgjen;
    }

    private Task<bool> SvarFeilAsync(Bussbrev brev, string avsender, Avslag avslag)
    {
        var na = miljo.Klokke.GetUtcNow().UtcDateTime;
        var ko = Konavn.Av(avsender, Konavn.Error);
        var feil = new Bussbrev { MessageId = Guid.NewGuid().ToString(), Til = ko, Funksjon = brev.Funksjon ?? Meldingsfunksjon.Apprec, Innholdstype = brev.Innholdstype ?? "text/plain" }
            .Med("fromHerId", brev.Egenskap("toHerId") ?? miljo.Egne[0].HerId)
            .Med("toHerId", avsender)
            .Med("applicationTimeStamp", na.ToString("yyyy-MM-ddTHH:mm:ssK", CultureInfo.InvariantCulture))
            .Med("originalMessageId", brev.MessageId ?? "")
            .Med("receiverTimeStamp", na.ToString("MM/dd/yyyy HH:mm:ss", CultureInfo.InvariantCulture))
            .Med("errorCondition", avslag.Tilstand)
            .Med("errorDescription", avslag.Beskrivelse)
            .Med("errorConditionData", avslag.Data);
        return miljo.Buss.SendAsync(ko, miljo.Policies.ErrorEnvelope(feil));
    }
}
