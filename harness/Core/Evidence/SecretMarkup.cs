using System.Net;
using System.Text;

namespace AcceptanceHarness.Core.Evidence;

/// <summary>Masks XML, well-formed or not, piece by piece, so that what was an element, a comment or a quote before is one after.</summary>
internal sealed class SecretMarkup
{
    private static readonly (string Begin, string End)[] Sections = [("<!--", "-->"), ("<![CDATA[", "]]>"), ("<?", "?>"), ("<!", ">")];

    private readonly StringBuilder _masked = new();
    private readonly string _text;
    private readonly Func<string, string> _content;
    private int _secretDepth;
    private bool _isToken;
    private int _at;

    private SecretMarkup(string text, Func<string, string> content) => (_text, _content) = (text, content);

    /// <summary>The text with the content of secret elements and attributes taken out.</summary>
    /// <param name="text">The text.</param>
    /// <param name="content">Masks a piece of content, character references resolved.</param>
    public static string Mask(string text, Func<string, string> content) => new SecretMarkup(text, content).Mask();

    private string Mask()
    {
        while (_at < _text.Length)
        {
            if (_text[_at] != '<' || !(Section() || Tag()))
            {
                Content();
            }
        }

        return _masked.ToString();
    }

    private bool Section()
    {
        foreach (var (begin, end) in Sections)
        {
            if (string.CompareOrdinal(_text, _at, begin, 0, begin.Length) == 0)
            {
                var from = _at + begin.Length;
                var to = _text.IndexOf(end, from, StringComparison.Ordinal) is >= 0 and var found ? found : _text.Length;
                _masked.Append(begin).Append(Piece(_text[from..to], _content));
                _at = to;
                Take(end);
                return true;
            }
        }

        return false;
    }

    private bool Tag()
    {
        var closing = _at + 1 < _text.Length && _text[_at + 1] == '/';
        var name = _at + (closing ? 2 : 1);
        if (name >= _text.Length || !(char.IsLetter(_text[name]) || _text[name] is '_' or ':') || End(name) is not { } end)
        {
            return false;
        }

        var tag = _text[_at..end];
        _masked.Append(closing ? tag : Attributes(tag)).Append('>');
        _at = end + 1;
        Enter(tag, closing);
        return true;
    }

    private void Enter(string tag, bool closing)
    {
        _isToken = false;
        if (closing)
        {
            _secretDepth -= _secretDepth > 0 ? 1 : 0;
        }
        else if (!tag.EndsWith('/'))
        {
            var name = tag.AsSpan(1);
            var length = name.IndexOfAny(" \t\r\n/");
            var kind = SecretWords.KindOf(length < 0 ? name : name[..length]);
            _secretDepth += _secretDepth > 0 || kind == SecretKind.Word ? 1 : 0;
            _isToken = kind == SecretKind.Token;
        }
    }

    /// <summary>Where a tag's &gt; is; null when it has none.</summary>
    private int? End(int from)
    {
        char? quote = null;
        for (var at = from; at < _text.Length; at++)
        {
            var sign = _text[at];
            if (quote is null && sign is '>' or '<')
            {
                return sign == '>' ? at : null;
            }

            quote = quote is null ? sign is '"' or '\'' ? sign : null : sign == quote ? null : quote;
        }

        return null;
    }

    private string Attributes(string tag)
    {
        var masked = new StringBuilder();
        var done = 0;
        while (tag.AsSpan(done).IndexOfAny('"', '\'') is >= 0 and var quote)
        {
            var begin = done + quote + 1;
            var end = tag.IndexOf(tag[begin - 1], begin);
            var value = tag[begin..end];
            masked.Append(tag, done, quote + 1).Append(Attribute(NameBefore(tag.AsSpan(done, quote)), value)).Append(tag[end]);
            done = end + 1;
        }

        return done == 0 ? tag : masked.Append(tag, done, tag.Length - done).ToString();
    }

    private string Attribute(ReadOnlySpan<char> name, string value) => SecretWords.KindOf(name) switch
    {
        SecretKind.Word => SecretText.Removed,
        SecretKind.Token => SecretText.MaskedToken(Resolved(value)),
        _ => Resolved(value),
    };

    /// <summary>The last word of a tag's part that ends with an equals sign.</summary>
    private static ReadOnlySpan<char> NameBefore(ReadOnlySpan<char> part)
    {
        var name = part.TrimEnd().TrimEnd('=').TrimEnd();
        return name[(name.LastIndexOfAny(" \t\r\n/") + 1)..];
    }

    private void Content()
    {
        var next = _text.IndexOf('<', _at + 1);
        var end = next < 0 ? _text.Length : next;
        _masked.Append(Piece(_text[_at..end], Resolved));
        _at = end;
    }

    private string Piece(string content, Func<string, string> masked)
    {
        if (string.IsNullOrWhiteSpace(content))
        {
            return content;
        }

        return _secretDepth > 0 ? SecretText.Removed : _isToken ? SecretText.MaskedToken(masked(content)) : masked(content);
    }

    /// <summary>Masks text or a value as a reader gets it; the same characters when nothing is secret in it.</summary>
    private string Resolved(string written)
    {
        var read = written.Contains('&', StringComparison.Ordinal) ? WebUtility.HtmlDecode(written) : written;
        var masked = _content(read);
        return masked == read ? written : Escaped(masked, written);
    }

    private static string Escaped(string masked, string written) => written.Contains('&', StringComparison.Ordinal)
        ? masked.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal)
            .Replace(">", "&gt;", StringComparison.Ordinal).Replace("\"", "&quot;", StringComparison.Ordinal)
            .Replace("'", "&apos;", StringComparison.Ordinal).Replace("\r", "&#13;", StringComparison.Ordinal)
        : masked.Replace("]]>", "]]&gt;", StringComparison.Ordinal);

    private void Take(string sign)
    {
        if (_at < _text.Length)
        {
            _masked.Append(sign);
            _at += sign.Length;
        }
    }
}
