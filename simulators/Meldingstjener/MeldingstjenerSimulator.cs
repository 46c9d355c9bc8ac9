using System.Collections.Concurrent;
using System.Text;
using AcceptanceHarness.Core.Checks;
using AcceptanceHarness.Core.Checks.Meldingsutveksling;
using AcceptanceHarness.Core.Evidence;
using AcceptanceHarness.Core.Results;
using AcceptanceHarness.Simulators.Adresseregisteret;
using AcceptanceHarness.Simulators.HelseId;
using AcceptanceHarness.Simulators.Hosting;
using AcceptanceHarness.Simulators.Meldingstjener.Ebxml;
using AcceptanceHarness.Simulators.Meldingstjener.Edi;
using AcceptanceHarness.Wire.Meldingstjener;
using AcceptanceHarness.Wire.Signing;

namespace AcceptanceHarness.Simulators.Meldingstjener;

/// <summary>The message service: queues over AMQP 1.0, and its transports over HTTP.</summary>
public sealed class MeldingstjenerSimulator : ISimulatedSystem, IOtherDoor
{
    /// <summary>The system's name in the journal.</summary>
    public const string SystemName = Meldingsoperasjoner.System;

    /// <summary>The service key of the broker.</summary>
    public const string AmqpTjeneste = "meldingstjener-amqp";

    private const string Parter = "meldingstjener:nasjonale-parter";

    private readonly MeldingstjenerOptions _options;
    private readonly Koregister _register = new();
    private readonly IReadOnlyList<IMeldingstjenerdel> _deler;
    private readonly Bussleser _leser;
    private readonly Bussender _sender;
    private readonly CallJudge _judge;

    /// <summary>Makes the simulator; what tenants hold lies in the tenants.</summary>
    /// <param name="options">How it behaves.</param>
    /// <param name="helseId">The keys of the HelseID that it trusts.</param>
    /// <param name="securityClock">The real clock, for certificates.</param>
    /// <param name="checks">The checks that a call is judged by; none when null.</param>
    public MeldingstjenerSimulator(MeldingstjenerOptions options, HelseIdOptions helseId, TimeProvider securityClock, IReadOnlyList<ICheck>? checks = null)
    {
        ValidOptions.Of(options);

        _options = options;
        _leser = new Bussleser(new TrustAnchor(options.Tillitsankere, securityClock));
        _sender = new Bussender(options);
        _judge = new CallJudge(checks ?? []);
        _deler =
        [
            new Ebxmldel(
                new Ebxmlparter
                {
                    Avsendersertifikat = (tenant, herId) => Partregister.Hos(tenant).Finn(herId)?.Signering,
                    Mottaker = (tenant, herId) => Nasjonale(tenant).TryGetValue(herId, out var part) ? new Ebxmlmottaker(part.Signering, part.Kryptering) : null,
                    Cpa = (tenant, fra, til) => Partregister.Hos(tenant).Avtale(fra, til)?.Id.ToString(),
                    Utstedere = options.Tillitsankere,
                    Motta = _ => null,
                },
                new EbxmlOptions()),
            new Edidel(helseId, new Ediparter(), new EdiOptions()),
        ];
        Endpoints = [.. _deler.SelectMany(del => del.Endpoints)];
    }

    /// <inheritdoc/>
    public string Name => SystemName;

    /// <inheritdoc/>
    public IReadOnlyList<SimulatedEndpoint> Endpoints { get; }

    string IOtherDoor.Service => AmqpTjeneste;

    IOpenDoor IOtherDoor.Open(DoorSetup setup) => AmqpInngang.Apne(setup, _register, _options);

    /// <summary>Gives a communication party its queues.</summary>
    public void Opprett(Tenant tenant, string herId)
    {
        ArgumentNullException.ThrowIfNull(tenant);

        _register.Sett(herId, tenant.Id);
        Koer.Hos(tenant, _options).Opprett(herId);
    }

    /// <summary>Gives a national party its queues, and lets it answer.</summary>
    internal void Opprett(Tenant tenant, Nasjonalpart part)
    {
        Opprett(tenant, part.HerId);
        Nasjonale(tenant)[part.HerId] = part;
    }

    /// <summary>Lets a national party send a message by itself.</summary>
    internal void Send(Tenant tenant, Utgaende utgaende) => _sender.Send(tenant, Nasjonale(tenant)[utgaende.Fra], utgaende);

    /// <summary>How many messages wait in a queue.</summary>
    public int Antall(Tenant tenant, string ko) => Koer.Hos(tenant, _options).Antall(ko);

    /// <inheritdoc/>
    public Reading Read(SimulatedCall call)
    {
        ArgumentNullException.ThrowIfNull(call);

        return call.Native switch
        {
            Tilkobling => Bussleser.Tilkobling(Ko(call)),
            Innsending sendt => _leser.Les(call.Tenant, Ko(call), sendt.Melding, Nasjonale(call.Tenant).GetValueOrDefault(Konavn.HerIdAv(Ko(call)))),
            Levering levert => Bussleser.Om(Meldingsoperasjoner.Levering, Ko(call), levert.Post, new Dictionary<string, string>()),
            Avgjorelse avgjort => Bussleser.Om(Meldingsoperasjoner.Avgjorelse, Ko(call), avgjort.Post, new Dictionary<string, string>
            {
                [MeldingsFacts.Utfall] = Ord(avgjort.Utfall),
            }),
            _ when Del(call) is { } del => del.Les(call),
            _ => new Reading { Unreadable = $"Forventet en av adressene i oppsettet for meldingstjeneren, fikk «{JournalText.Of(call.Path)}». Bruk adressen som står i oppsettet." },
        };
    }

    /// <inheritdoc/>
    public IReadOnlyList<Finding> Judge(Exchange exchange, IReadOnlyList<Exchange> earlier) => _judge.Judge(exchange, earlier);

    /// <inheritdoc/>
    public Answer Answer(SimulatedCall call, Reading reading)
    {
        ArgumentNullException.ThrowIfNull(call);

        return call.Native switch
        {
            Tilkobling => Koer.Hos(call.Tenant, _options).Finnes(Ko(call)) ? Godtatt() : Ukjent(Ko(call)),
            Innsending sendt => TaImot(call.Tenant, Ko(call), sendt, reading),
            Levering levert => Lever(levert.Post),
            Avgjorelse avgjort => Avgjor(call.Tenant, avgjort),
            _ => Del(call)?.Svar(call, reading) ?? Tekst(404, reading?.Unreadable ?? ""),
        };
    }

    /// <inheritdoc/>
    public Answer AnswerForOther(SimulatedCall call, Reading reading, string otherPatient) => Answer(call, reading);

    /// <inheritdoc/>
    public Answer Reject(SimulatedCall call, Reading reading, IReadOnlyList<Rejection> errors)
    {
        ArgumentNullException.ThrowIfNull(errors);

        return Del(call)?.Avvis(call, reading, errors) ?? Tekst(400, string.Join("; ", errors.Select(e => $"{e.Code} {e.Text}")));
    }

    /// <inheritdoc/>
    public Answer Fail(SimulatedCall call, Reading reading, string text) => Del(call)?.Feil(call, reading, text) ?? Tekst(500, text);

    /// <inheritdoc/>
    public void Reset(Tenant tenant)
    {
        ArgumentNullException.ThrowIfNull(tenant);

        Koer.Hos(tenant, _options).Tom();
        foreach (var del in _deler)
        {
            del.Glem(tenant);
        }
    }

    private static ConcurrentDictionary<string, Nasjonalpart> Nasjonale(Tenant tenant) =>
        tenant.State(Parter, () => new ConcurrentDictionary<string, Nasjonalpart>(StringComparer.Ordinal));

    private IMeldingstjenerdel? Del(SimulatedCall call) => call.Native is null ? _deler.FirstOrDefault(del => del.Eier(call.Path)) : null;

    private static string Ko(SimulatedCall call) => call.Path.TrimStart('/');

    private static Answer Godtatt() => Tekst(200, "");

    private static Answer Ukjent(string ko) => Tekst(404, $"Køen «{JournalText.Of(ko)}» finnes ikke. Bruk køene som står i Adresseregisteret.");

    private static Answer Tekst(int status, string tekst) => new() { Status = status, ContentType = "text/plain; charset=utf-8", Body = Encoding.UTF8.GetBytes(tekst) };

    private static string Ord(Leveringsutfall utfall) => utfall switch
    {
        Leveringsutfall.Accepted => "accepted",
        Leveringsutfall.Rejected => "rejected",
        Leveringsutfall.Released => "released",
        Leveringsutfall.Modified => "modified",
        _ => "lost",
    };

    private static Answer Lever(Kopost post) => new()
    {
        Status = 200,
        ContentType = post.Merke.Melding.Innholdstype ?? "application/octet-stream",
        Headers = [.. Bussmeldingskode.Hoder(post.Merke.Melding).Where(hode => hode.Key != "Content-Type")],
        Body = post.Merke.Melding.Kropp,
        Clear = post.Merke.Lesing.Clear,
    };

    private Answer TaImot(Tenant tenant, string ko, Innsending sendt, Reading reading)
    {
        if (!Koer.Hos(tenant, _options).Finnes(ko))
        {
            return Ukjent(ko);
        }

        if (!Nasjonale(tenant).TryGetValue(Konavn.HerIdAv(ko), out var part))
        {
            Koer.Hos(tenant, _options).Legg(ko, sendt.Kodet, new Postmerke(sendt.Melding, reading));
            return Godtatt();
        }

        var mottatt = new Mottatt(part.HerId, Konavn.SlagAv(ko), sendt.Melding, reading);
        var svar = Feilmelding.Om(tenant, mottatt) is { } feil ? [feil] : part.Part.Motta(tenant, mottatt);
        return Godtatt() with { Effects = [.. svar.SelectMany(each => _sender.Send(tenant, part, each))] };
    }

    private Answer Avgjor(Tenant tenant, Avgjorelse avgjort)
    {
        var (koer, nummer) = (Koer.Hos(tenant, _options), avgjort.Post.Nummer);
        switch (avgjort.Utfall)
        {
            case Leveringsutfall.Accepted:
                koer.Godta(nummer);
                break;
            case Leveringsutfall.Rejected:
                koer.Avvis(nummer);
                break;
            default:
                koer.Frigi(nummer, failed: avgjort.Utfall is Leveringsutfall.Modified or Leveringsutfall.Lost);
                break;
        }

        return Godtatt();
    }
}
