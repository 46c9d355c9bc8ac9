using System.Runtime.CompilerServices;
using System.Text;
using System.Xml.Linq;
using AcceptanceHarness.Core.Evidence;
using AcceptanceHarness.Wire.Helsenorge;
using AcceptanceHarness.Wire.Meldingstjener;
using AcceptanceHarness.Wire.Messages;

namespace AcceptanceHarness.Core.Checks.Meldingsutveksling.Buss;

/// <summary>Something that is sent on the bus, as the checks read it: by its facts and bytes, once for all of them.</summary>
internal sealed class Bussending
{
    private static readonly ConditionalWeakTable<Exchange, Bussending> Leste = [];

    // What the clinic says in these with a Notat is always an answer.
    private static readonly string[] Besvarte =
    [
        Meldingsfunksjon.Ekontakt, Meldingsfunksjon.Ekonsultasjon, Meldingsfunksjon.Reseptfornyelse, Meldingsfunksjon.Timereservasjon,
        Meldingsfunksjon.Timeonske, Meldingsfunksjon.TimeonskeUngdom, Meldingsfunksjon.Avtaleavbestilling,
    ];

    private readonly Lazy<XElement?> _innhold;

    private Bussending(Exchange exchange)
    {
        Exchange = exchange;
        _innhold = new Lazy<XElement?>(() => Lest(exchange.Request.Clear));
    }

    /// <summary>The exchange that was read.</summary>
    public Exchange Exchange { get; }

    /// <summary>Whether something was sent to a national party.</summary>
    public bool Angar => Exchange is { System: Meldingsoperasjoner.System, Operation: Meldingsoperasjoner.Sending } && Fakta(MeldingsFacts.Mottatt) is not null;

    /// <summary>The kind of queue.</summary>
    public string? Koslag => Fakta(MeldingsFacts.Koslag);

    /// <summary>The sender's HER-id on the bus.</summary>
    public string? Fra => Egenskap(AmqpEgenskaper.FromHerId);

    /// <summary>An error message.</summary>
    public bool ErFeilmelding => Koslag == Konavn.Error;

    /// <summary>A receipt.</summary>
    public bool ErKvittering => Fakta(MeldingsFacts.Type) == Meldingsfunksjon.Apprec;

    /// <summary>Whether a hodemelding that is no receipt could be read of it.</summary>
    public bool HarHode => !ErKvittering && !ErFeilmelding && Fakta(MeldingsFacts.Uleselig) is null && Fakta(MeldingsFacts.Fingeravtrykk) is not null;

    /// <summary>What the first document is, by name and namespace.</summary>
    public string? Dokumenttype => Fakta(MeldingsFacts.Dokumenter)?.Split(' ')[0];

    /// <summary>Whether it answers something, by what it holds.</summary>
    public bool ErSvar => Koslag == Konavn.Syncreply || (Besvarte.Contains(Fakta(MeldingsFacts.Type)) && _innhold.Value?.Descendants().Any(ErNotat) == true);

    /// <summary>The family names of the patient and of those who act for the patient.</summary>
    public IEnumerable<string> Etternavn => (_innhold.Value?.Descendants() ?? [])
        .Where(element => element.Name.LocalName == "FamilyName" && element.Ancestors().Any(over => over.Name.LocalName is "Patient" or "Pasientrelasjon"))
        .Select(element => element.Value.Trim()).Where(navn => navn.Length > 1);

    /// <summary>What stands outside the encryption, by name.</summary>
    public IEnumerable<(string Navn, string Verdi)> Metadata =>
        [("adressen", Exchange.Request.StartLine), .. Exchange.Request.Headers.Select(hode => (hode.Key, $"{hode.Key} {hode.Value}"))];

    /// <summary>Reads an exchange.</summary>
    public static Bussending Av(Exchange exchange)
    {
        ArgumentNullException.ThrowIfNull(exchange);

        return Leste.GetValue(exchange, static each => new Bussending(each));
    }

    /// <summary>The fact by name, or null.</summary>
    public string? Fakta(string navn) => Exchange.Fakta(navn);

    /// <summary>An application property as text, or null.</summary>
    public string? Egenskap(string navn) => Fakta(MeldingsFacts.Egenskap + navn);

    /// <summary>Whether a text stands in the body, opened or not.</summary>
    public bool Inneholder(string tekst)
    {
        var sokt = Encoding.ASCII.GetBytes(tekst);
        return Exchange.Request.Body.Span.IndexOf(sokt) >= 0 || Exchange.Request.Clear.Span.IndexOf(sokt) >= 0;
    }

    /// <summary>How far a time is from when the message came, by the case's clock or the real one.</summary>
    public TimeSpan Avstand(DateTimeOffset tid)
    {
        DateTimeOffset[] mottatt = [Exchange.ReceivedAt, XmlTidspunkt.Les(Fakta(MeldingsFacts.Mottatt)) ?? Exchange.ReceivedAt];
        return mottatt.Min(each => (each - tid).Duration());
    }

    private static bool ErNotat(XElement element) => element.Name.LocalName == "Notat" && element.Parent?.Name.LocalName == "Dialogmelding";

    private static XElement? Lest(ReadOnlyMemory<byte> klart)
    {
        try
        {
            return klart.IsEmpty ? null : WireXml.Load(klart).Root;
        }
        catch (MessageFormatException)
        {
            return null;
        }
    }
}
