using System.Buffers;
using System.Xml.XPath;

namespace AcceptanceHarness.Core.Checks.Eresept;

/// <summary>One entry of an M25.1, as the judge sees it.</summary>
/// <param name="Nummer">Its place on the list, from 1.</param>
/// <param name="Id">Its id; empty when it has none.</param>
/// <param name="Base64">The medicine as it travels, white space taken out.</param>
internal sealed record Listeoppforing(int Nummer, string Id, string Base64)
{
    private static readonly SearchValues<char> Mellomrom = SearchValues.Create(" \t\r\n");

    /// <summary>What it is called in a finding.</summary>
    public string Navn => FormattableString.Invariant($"oppføring {Nummer} ({(Id.Length > 0 ? Id : "uten Id")})");

    /// <summary>The medicine's bytes; null when the base64 cannot be read.</summary>
    public byte[]? Bytes
    {
        get
        {
            var bytes = new byte[Base64.Length];
            return Convert.TryFromBase64String(Base64, bytes, out var length) ? bytes[..length] : null;
        }
    }

    /// <summary>The entries of an M25.1 in order; none when it is another message.</summary>
    public static IEnumerable<Listeoppforing> Av(EreseptMelding melding) => melding
        .Velg("/mh:MsgHead/mh:Document[1]/mh:RefDoc/mh:Content/m251:LegemidlerIBruk/m251:EnkeltoppforingLIB")
        .Select((entry, index) => new Listeoppforing(index + 1, Tekst(entry, "m251:Id"), Rens(Tekst(entry, "m251:ReseptDokLegemiddelB64"))));

    private static string Tekst(XPathNavigator entry, string xpath) =>
        entry.SelectSingleNode(EreseptMelding.Compiled(xpath))?.Value.Trim() ?? "";

    private static string Rens(string base64) =>
        base64.AsSpan().ContainsAny(Mellomrom) ? string.Concat(base64.Where(sign => !char.IsWhiteSpace(sign))) : base64;
}
