using AcceptanceHarness.Core.Checks.Meldingsutveksling;
using AcceptanceHarness.Simulators.Hosting;

namespace AcceptanceHarness.Simulators.Meldingstjener.Edi;

/// <summary>Answers the operations of the REST interface, for an organisation that is known.</summary>
internal sealed class Edioperasjon(Ediparter parter, EdiOptions options)
{
    private const string Tilstand = "meldingstjener:edi";

    private readonly int _standardAntall = options.StandardAntall;
    private readonly int _storsteAntall = options.StorsteAntall;
    private readonly int _huskes = options.Huskes;
    private readonly bool _bekrefterStraks = options.BekrefterStraks;

    /// <summary>Answers.</summary>
    /// <param name="call">The call.</param>
    /// <param name="kall">Which operation it is for.</param>
    /// <param name="orgnr">Who calls.</param>
    public Answer Svar(SimulatedCall call, Edikall kall, string orgnr) => kall.Operasjon switch
    {
        Edioperasjoner.HentMeldinger => Hent(call, orgnr),
        Edioperasjoner.Send => Send(call, orgnr),
        _ => Finn(call.Tenant, kall.Id) is not { } message ? Edisvar.Feil(Edifeilkatalog.IkkeFunnet(kall.Id))
            : !ErPart(call.Tenant, orgnr, message) ? Edisvar.Feil(Edifeilkatalog.IkkePart)
            : Om(call, kall, message),
    };

    /// <summary>A message; null when there is none of that id.</summary>
    public Edimelding? Finn(Tenant tenant, string id) => Guid.TryParse(id, out var known) ? Hold(tenant).Now.Finn(known) : null;

    /// <summary>Puts a message for a client to fetch.</summary>
    /// <exception cref="ArgumentException">The document is no MsgHead or AppRec with HER-ids.</exception>
    public Guid Legg(Tenant tenant, ReadOnlyMemory<byte> document)
    {
        var read = Meldingsdokument.Les(document, out var wrong) ?? throw new ArgumentException(wrong, nameof(document));
        return Lagt(tenant, read, Convert.ToBase64String(document.Span), "application/xml", Leveringstilstand.Acknowledged);
    }

    /// <summary>Tells how far a message has come; false when there is no such message.</summary>
    public bool Meld(Tenant tenant, Guid id, Leveringstilstand state) => Hold(tenant).Apply(new EdiEvent.Levert(id, state)) is [EdiEffect.Lagret];

    /// <summary>Forgets what the tenant holds.</summary>
    public static void Glem(Tenant tenant) => tenant.Forget(Tilstand);

    private Answer Hent(SimulatedCall call, string orgnr)
    {
        var asked = Edisporring.Les(call.Query, _standardAntall, _storsteAntall, out var wrong);
        return wrong.Count > 0 ? Edisvar.Feil(Edifeilkatalog.Validering([.. wrong]))
            : asked.Mottakere.FirstOrDefault(herId => !parter.HarTilgang(call.Tenant, orgnr, herId)) is { } other ? Edisvar.Feil(Edifeilkatalog.IkkeMottaker(other))
            : Edisvar.Meldinger(asked.Av(Hold(call.Tenant).Now.Meldinger), asked.MedMetadata);
    }

    private Answer Send(SimulatedCall call, string orgnr)
    {
        var sent = Ediforsendelse.Les(call.Body);
        if (sent.Feil.Count > 0 || sent.Dokument is not { } document)
        {
            return Edisvar.Feil(Edifeilkatalog.Validering([.. sent.Feil]));
        }

        if (sent.Mottakere.FirstOrDefault(herId => herId != document.TilHerId) is { } other)
        {
            return Edisvar.Feil(Edifeilkatalog.FeilMottaker(other, document.TilHerId));
        }

        if (!parter.HarTilgang(call.Tenant, orgnr, document.FraHerId))
        {
            return Edisvar.Feil(Edifeilkatalog.IkkeAvsender(document.FraHerId));
        }

        MerkKvittert(call.Tenant, document);
        return Levert(call, document, sent.Bytes, sent.Innholdstype);
    }

    private Answer Om(SimulatedCall call, Edikall kall, Edimelding message) => kall.Operasjon switch
    {
        Edioperasjoner.HentMelding => Edisvar.Melding(message),
        Edioperasjoner.HentDokument => Edisvar.Dokument(message),
        Edioperasjoner.HentStatus => Edisvar.Status(message),
        Edioperasjoner.HentApprec => Edisvar.Apprec(message),
        _ when kall.HerId != message.Dokument.TilHerId => Edisvar.Feil(Edifeilkatalog.FeilMottaker(kall.HerId, message.Dokument.TilHerId)),
        Edioperasjoner.MerkLest => Lest(call.Tenant, message),
        Edioperasjoner.SendApprec => Kvitter(call, message),
        _ => throw new ArgumentOutOfRangeException(nameof(kall), kall.Operasjon, "Ukjent operasjon."),
    };

    private Answer Lest(Tenant tenant, Edimelding message)
    {
        Hold(tenant).Apply(new EdiEvent.Lest(message.Id));
        return Edisvar.Tom();
    }

    private Answer Kvitter(SimulatedCall call, Edimelding message)
    {
        if (message.Dokument.ErApprec)
        {
            return Edisvar.Feil(Edifeilkatalog.ApprecPaApprec);
        }

        if (Edikvittering.Les(call.Body, out var wrong) is not { } receipt)
        {
            return Edisvar.Feil(Edifeilkatalog.Validering([.. wrong]));
        }

        Hold(call.Tenant).Apply(new EdiEvent.Kvittert(message.Id, receipt));
        var document = Edikvittering.Skriv(message.Dokument, receipt, call.Tenant.CaseClock.GetUtcNow());
        return Levert(call, Meldingsdokument.Les(document, out _)!, document, "application/xml");
    }

    // A receipt that is sent as a document answers the message that it names, when that is here.
    private void MerkKvittert(Tenant tenant, Meldingsdokument document)
    {
        if (document.Apprec is { } receipt && Hold(tenant).Now.Meldinger.FindLast(message =>
            message.Dokument.Id == receipt.OriginalMsgId.Id && message.Dokument.TilHerId == document.FraHerId) is { } original)
        {
            Hold(tenant).Apply(new EdiEvent.Kvittert(original.Id, Edikvittering.Av(receipt)));
        }
    }

    private Answer Levert(SimulatedCall call, Meldingsdokument document, ReadOnlyMemory<byte> bytes, string type)
    {
        var refused = parter.Motta(new MottattMelding(call.Tenant, document.FraHerId, document.TilHerId, bytes));
        var state = refused is not null ? Leveringstilstand.Rejected : _bekrefterStraks ? Leveringstilstand.Acknowledged : Leveringstilstand.Unconfirmed;
        return Edisvar.Opprettet(call, Lagt(call.Tenant, document, Convert.ToBase64String(bytes.Span), type, state));
    }

    private Guid Lagt(Tenant tenant, Meldingsdokument document, string content, string type, Leveringstilstand state)
    {
        var id = Guid.NewGuid();
        Hold(tenant).Apply(new EdiEvent.Lagt(new Edimelding { Id = id, Dokument = document, Innhold = content, Innholdstype = type, Tilstand = state }));
        return id;
    }

    private bool ErPart(Tenant tenant, string orgnr, Edimelding message) =>
        parter.HarTilgang(tenant, orgnr, message.Dokument.FraHerId) || parter.HarTilgang(tenant, orgnr, message.Dokument.TilHerId);

    private MovingState<EdiState, EdiEvent, EdiEffect> Hold(Tenant tenant) => tenant.State(
        Tilstand, () => new MovingState<EdiState, EdiEvent, EdiEffect>(new EdiState(_huskes), (state, happened) => state.Apply(happened)));
}
