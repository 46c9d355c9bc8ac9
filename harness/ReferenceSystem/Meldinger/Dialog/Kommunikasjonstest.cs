using AcceptanceHarness.Wire.Helsenorge;
using AcceptanceHarness.Wire.Messages.Dialog;
using AcceptanceHarness.Wire.Messages.Hodemelding;
using AcceptanceHarness.Wire.Messages.Kodeverk;

namespace AcceptanceHarness.ReferenceSystem.Meldinger;

/// <summary>The communication test (KomTest): a synchronous question that is answered at once, both ways.</summary>
internal sealed class Kommunikasjonstest(Meldingsmiljo miljo, Hodebygger hoder, Sending sending) : IMeldingsbehandler
{
    private TaskCompletionSource<bool>? _venter;
    private string? _korrelasjon;

    /// <inheritdoc/>
    public IReadOnlyList<string> Funksjoner { get; } = [Meldingsfunksjon.Test];

    /// <summary>bekreftet, ikke-bekreftet or ukjent.</summary>
    public string Status { get; private set; } = "ukjent";

    /// <summary>What the user was told; null before the first test.</summary>
    public string? Melding { get; private set; }

    /// <inheritdoc/>
    public (string Status, string? Feilkode) Motta(Lest lest) => (StatusApprec.Ok.V, null);

    /// <inheritdoc/>
    public Utboksmelding? Svar(Lest lest)
    {
        var info = lest.Hode!.MsgInfo;
        return hoder.Lag(
            Meldingsfunksjon.Test, lest.Til, pasient: null, new ConversationRef(info.MsgId, info.ConversationRef?.RefToConversation ?? info.MsgId),
            Document.Of(DialogmeldingWriter.Write(new Dialogmelding { Notater = [new Notat { TemaKodet = Dialogkoder.Kommunikasjonstest, TekstNotatInnhold = "Kommunikasjonstesten er mottatt" }] })));
    }

    /// <summary>test-kommunikasjon: what comes too late, or to another question, confirms nothing.</summary>
    public async Task<bool> ProvAsync(CancellationToken cancellationToken)
    {
        var svar = new TaskCompletionSource<bool>(TaskCreationOptions.RunContinuationsAsynchronously);
        var sporsmal = hoder.Lag(
            Meldingsfunksjon.Test, miljo.Egne[0].HerId, pasient: null, samtale: null,
            Document.Of(DialogmeldingWriter.Write(new Dialogmelding { Foresporsler = [new Foresporsel { TypeForesp = Dialogkoder.KommunikasjonstestForesporsel, Sporsmal = "Kommunikasjonstest" }] })));
        (Status, _venter) = ("ukjent", svar);
        var sendt = await sending.SporAsync(sporsmal, miljo.Policies.CallTimeout, korrelasjon => _korrelasjon = korrelasjon, cancellationToken).ConfigureAwait(false);
        var besvart = sendt && await VentAsync(svar.Task, cancellationToken).ConfigureAwait(false);
        if (miljo.Policies.DropsLateReply)
        {
            _venter = null;
        }

        Sett(besvart);
        return besvart;
    }

    /// <summary>An answer has come.</summary>
    public Leveringssvar Besvar(Bussbrev brev)
    {
        if (_venter is { } venter && (!miljo.Policies.ChecksCorrelation || brev.KorrelasjonId == _korrelasjon))
        {
            if (!venter.TrySetResult(true) || venter.Task.IsCompleted && Status == "ikke-bekreftet")
            {
                Sett(bekreftet: true);
            }
        }
        else
        {
            miljo.Logg("svar på synkron forespørsel kom for sent og er ikke brukt", brev.MessageId);
        }

        return Leveringssvar.Godtatt;
    }

    private async Task<bool> VentAsync(Task<bool> svar, CancellationToken cancellationToken)
    {
        try
        {
            return await svar.WaitAsync(miljo.Policies.CallTimeout, miljo.Klokke, cancellationToken).ConfigureAwait(false);
        }
        catch (TimeoutException)
        {
            return false;
        }
    }

    private void Sett(bool bekreftet)
    {
        Status = bekreftet || !miljo.Policies.TellsUnconfirmed ? "bekreftet" : "ikke-bekreftet";
        Melding = Status == "bekreftet" ? "Helsenorge har svart på kommunikasjonstesten" : "Helsenorge svarte ikke i tide. Kommunikasjonen er ikke bekreftet";
    }
}
