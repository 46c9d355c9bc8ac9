using System.Globalization;
using System.Security.Cryptography.X509Certificates;
using AcceptanceHarness.ReferenceSystem.HelseId;
using AcceptanceHarness.Wire.Meldingstjener;
using AcceptanceHarness.Wire.Messages.Hodemelding;
using AcceptanceHarness.Wire.Signing;

namespace AcceptanceHarness.ReferenceSystem.Meldinger;

/// <summary>Sends what lies in the outbox: as it was made, to where the register says, a few times with longer and longer waits.</summary>
internal sealed class Sending(Meldingsmiljo miljo, Keys nokler) : IDisposable
{
    private readonly SemaphoreSlim _en = new(1, 1);
    private readonly Dictionary<string, X509Certificate2> _forste = [];

    /// <summary>Sends everything that waits and is due.</summary>
    public Task TomAsync(CancellationToken cancellationToken) => TomAsync(melding => melding.NesteForsok <= miljo.Klokke.GetUtcNow(), cancellationToken);

    /// <summary>Sends everything that waits, due or not: what it waited for is there.</summary>
    public Task TomAltAsync(CancellationToken cancellationToken) => TomAsync(_ => true, cancellationToken);

    /// <summary>Sends the answer to a synchronous request; it is kept nowhere, for it is of no use later.</summary>
    public async Task SvarNaAsync(Utboksmelding melding, string korrelasjonId, TimeSpan levetid, CancellationToken cancellationToken)
    {
        if (await LagAsync(melding, Konavn.Syncreply, cancellationToken).ConfigureAwait(false) is { Verdi: { } brev })
        {
            await miljo.Buss.SendAsync(brev.Til!, miljo.Policies.Envelope(brev with { KorrelasjonId = korrelasjonId, Levetid = levetid, SvarTil = null })).ConfigureAwait(false);
        }
    }

    /// <summary>Sends a synchronous request; false when it did not leave.</summary>
    /// <param name="melding">The request.</param>
    /// <param name="levetid">How long it may be answered.</param>
    /// <param name="husk">Is told what the answer will be known by, before the request leaves: the answer may be here before the broker has said that it has the request.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public async Task<bool> SporAsync(Utboksmelding melding, TimeSpan levetid, Action<string?> husk, CancellationToken cancellationToken)
    {
        if (await LagAsync(melding, Konavn.Sync, cancellationToken).ConfigureAwait(false) is not { Verdi: { } brev })
        {
            return false;
        }

        husk(brev.KorrelasjonId);
        return await miljo.Buss.SendAsync(brev.Til!, miljo.Policies.Envelope(brev with { Levetid = levetid, SvarTil = Konavn.Av(melding.Fra, Konavn.Syncreply) })).ConfigureAwait(false);
    }

    public void Dispose() => _en.Dispose();

    private async Task TomAsync(Func<Utboksmelding, bool> skalProves, CancellationToken cancellationToken)
    {
        await _en.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            foreach (var melding in miljo.Lager.Alle<Utboksmelding>().Where(m => m.Status == Utboksstatus.Venter && skalProves(m)))
            {
                await ProvAsync(melding, cancellationToken).ConfigureAwait(false);
            }
        }
        finally
        {
            _en.Release();
        }
    }

    private async Task ProvAsync(Utboksmelding melding, CancellationToken cancellationToken)
    {
        var laget = await LagAsync(melding, Konavn.Async, cancellationToken).ConfigureAwait(false);
        if (laget.Verdi is not { } brev)
        {
            UtenMottaker(melding, laget.Feil!);
            return;
        }

        // Kept first: the receipt may be here before the broker has said that it has the message.
        var forsok = melding with { MessageId = brev.MessageId, Forsok = melding.Forsok + 1, Status = melding.VenterKvittering ? miljo.Policies.StatusWhenSent : Utboksstatus.Bekreftet };
        miljo.Lager.Lagre(melding.MsgId, forsok);
        if (await miljo.Buss.SendAsync(brev.Til!, miljo.Policies.Envelope(brev)).ConfigureAwait(false))
        {
            miljo.Logg($"{melding.Funksjon} sendt", melding.MsgId, pasient: melding.Pasient);
            return;
        }

        Utsett(forsok);
    }

    private async Task<Utfall<Bussbrev>> LagAsync(Utboksmelding melding, string koslag, CancellationToken cancellationToken)
    {
        var egen = miljo.Egen(melding.Fra)!;
        var part = await miljo.Register.PartAsync(melding.Til, cancellationToken).ConfigureAwait(false);
        var avtale = await miljo.Register.AvtaleAsync(melding.Fra, melding.Til, cancellationToken).ConfigureAwait(false);
        if ((part.Verdi, avtale.Verdi) is not ({ } mottaker, { } avtalt))
        {
            return (part.Feil ?? avtale.Feil)!;
        }

        if ((!mottaker.Aktiv && miljo.Policies.HeedsClosedParty) || mottaker.Kryptering is null)
        {
            return new HelseIdFeil(HelseIdFeilart.IkkeTilgang, "Mottakeren tar ikke imot meldinger");
        }

        if (mottaker.Aktiv && melding.Funksjon != Wire.Helsenorge.Meldingsfunksjon.Apprec && miljo.Policies.KeepsWithinAgreement && !avtalt.Har(melding.Funksjon))
        {
            return new HelseIdFeil(HelseIdFeilart.IkkeTilgang, "Mottakeren har ikke avtalt å ta imot slike meldinger");
        }

        var sertifikat = miljo.Policies.KeepsFirstCertificate ? Forste(mottaker) : mottaker.Kryptering;
        return Brev(melding, koslag, miljo.Policies.Agreement(avtalt.CpaId)) with
        {
            Kropp = miljo.Policies.Protects ? CmsProtection.Protect(melding.Innhold, nokler.Load(egen.Signering), sertifikat, miljo.Policies.Cipher) : melding.Innhold,
        };
    }

    private Bussbrev Brev(Utboksmelding melding, string koslag, string? cpaId)
    {
        var na = miljo.Klokke.GetUtcNow().UtcDateTime;
        var id = Guid.NewGuid().ToString();
        return new Bussbrev
        {
            MessageId = id,
            KorrelasjonId = id,
            Til = Konavn.Av(melding.Til, koslag),
            Funksjon = melding.Funksjon,
            SvarTil = Konavn.Av(melding.Fra, koslag),
            Innholdstype = miljo.Policies.Protects ? CmsProtection.ContentType : "text/plain",
        }
            .Med("fromHerId", melding.Fra)
            .Med("toHerId", melding.Til)
            .Med("applicationTimeStamp", na.ToString("yyyy-MM-ddTHH:mm:ssK", CultureInfo.InvariantCulture))
            .Med("enqueuedTimeUtc", na.ToString("s", CultureInfo.InvariantCulture))
            .Med("cpaId", cpaId);
    }

    private X509Certificate2 Forste(Partsopplysning mottaker) =>
        _forste.TryGetValue(mottaker.HerId, out var forste) ? forste : _forste[mottaker.HerId] = mottaker.Kryptering!;

    // Nobody knows now where it is to go: it waits. Nobody takes it: somebody must know.
    private void UtenMottaker(Utboksmelding melding, HelseIdFeil feil)
    {
        if (feil.Art != HelseIdFeilart.IkkeTilgang)
        {
            if (!miljo.Policies.WaitsForRegister)
            {
                // A seeded mistake: it is never tried again, and nobody is told.
                miljo.Lager.Lagre(melding.MsgId, melding with { Status = Utboksstatus.Ubekreftet });
                return;
            }

            Utsett(melding with { Forsok = melding.Forsok + 1, Forklaring = feil.Grunn });
            return;
        }

        miljo.Lager.Lagre(melding.MsgId, melding with { Status = Utboksstatus.Avvist, Forklaring = feil.Grunn });
        miljo.Oppgave("ikke-sendt", melding.MsgId, melding.Pasient, $"Meldingen er ikke sendt: {feil.Grunn}");
        miljo.Logg($"{melding.Funksjon} ikke sendt: {feil.Grunn}", melding.MsgId, pasient: melding.Pasient);
    }

    private void Utsett(Utboksmelding melding)
    {
        if (miljo.Lager.Finn<Utboksmelding>(melding.MsgId) is { Status: Utboksstatus.Bekreftet or Utboksstatus.Avvist })
        {
            // The connection was lost before the broker could say so, but the message had come through: its receipt is here.
            return;
        }

        if (melding.Forsok >= miljo.Policies.MostAttempts)
        {
            miljo.Lager.Lagre(melding.MsgId, melding with { Status = Utboksstatus.Forfalt, Forklaring = "Meldingen kunne ikke sendes" });
            miljo.Oppgave("ikke-sendt", melding.MsgId, melding.Pasient, "Meldingen kunne ikke sendes. Send den på en annen måte.");
            return;
        }

        var igjen = melding with { Status = Utboksstatus.Venter, NesteForsok = miljo.Klokke.GetUtcNow() + miljo.Policies.RetryDelay(melding.Forsok) };
        miljo.Lager.Lagre(melding.MsgId, miljo.Policies.KeepsMsgId ? igjen : MedNyId(igjen));
    }

    // A seeded mistake: the same message is no longer known as the same.
    private static Utboksmelding MedNyId(Utboksmelding melding)
    {
        var hode = MsgHeadReader.Read(melding.Innhold);
        return melding with { Innhold = MsgHeadWriter.ToBytes(hode with { MsgInfo = hode.MsgInfo with { MsgId = Guid.NewGuid().ToString() } }) };
    }
}
