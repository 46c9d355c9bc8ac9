using System.Buffers;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.RegularExpressions;

namespace AcceptanceHarness.Core.Evidence;

/// <summary>Masks the JSON in a text, valid or not, in one pass: the values of secret names, and the private members of keys.</summary>
/// <remarks>Names and values are taken as a reader gets them, without escapes.</remarks>
internal sealed class SecretJson
{
    /// <summary>An escaped character of a string.</summary>
    public static readonly Regex Escape = new(@"\\(?:u(?<code>[0-9A-Fa-f]{4})|(?<sign>.))", RegexOptions.NonBacktracking | RegexOptions.Singleline);

    private static readonly SearchValues<char> Ends = SearchValues.Create("\"{}[]:, \t\r\n");

    private readonly List<Level> _levels = [];
    private readonly List<(int Start, int End)> _parts = [];
    private readonly List<Edit> _edits = [];
    private readonly string _text;
    private readonly Func<string, string> _content;
    private string? _name;
    private bool _isNamed;

    private SecretJson(string text, Func<string, string> content) => (_text, _content) = (text, content);

    /// <summary>The text with what is secret in its objects taken out.</summary>
    /// <param name="text">The text.</param>
    /// <param name="content">Masks the value of a string, as a reader gets it.</param>
    public static string Mask(string text, Func<string, string> content) => new SecretJson(text, content).Mask();

    private string Mask()
    {
        var at = Object(0);
        while (at < _text.Length)
        {
            var end = End(at);
            Take(at, end);
            at = _levels.Count == 0 ? Object(end) : end;
        }

        while (_levels.Count > 0)
        {
            // What was cut off is masked to its end.
            Close(_text.Length);
        }

        return _edits.Count == 0 ? _text : Edited();
    }

    private int Object(int from) => _text.IndexOf('{', from) is >= 0 and var found ? found : _text.Length;

    private int End(int at) => _text[at] switch
    {
        '"' => EndOfString(at + 1),
        '{' or '}' or '[' or ']' or ':' or ',' or ' ' or '\t' or '\r' or '\n' => at + 1,
        _ => _text.AsSpan(at + 1).IndexOfAny(Ends) is >= 0 and var length ? at + 1 + length : _text.Length,
    };

    /// <summary>A string ends at its quote, or at the end of a line when it has none.</summary>
    private int EndOfString(int at)
    {
        while (at < _text.Length && _text[at] is not ('"' or '\r' or '\n'))
        {
            at += _text[at] == '\\' ? 2 : 1;
        }

        return Math.Min(at + 1, _text.Length);
    }

    private void Take(int start, int end)
    {
        switch (_text[start])
        {
            case '{' or '[':
                _levels.Add(new Level(start, Kind(), IsArray: _text[start] == '[', _parts.Count));
                Forget();
                break;
            case '}' or ']':
                Close(end);
                break;
            case ',':
                Forget();
                break;
            case ':':
                Name();
                break;
            case '"':
                TakeString(start, end);
                break;
            default:
                TakeValue(start, end);
                break;
        }
    }

    /// <summary>What stood last is a name. A key is told by its type or curve, or by a modulus with an exponent.</summary>
    private void Name()
    {
        _isNamed = _name is not null;
        ref var level = ref CollectionsMarshal.AsSpan(_levels)[^1];
        level.Signs |= _name?.ToLowerInvariant() switch
        {
            "kty" or "crv" or "key_ops" => Level.Key,
            "n" => Level.Modulus,
            "e" => Level.Exponent,
            _ => 0,
        };
    }

    private void TakeString(int start, int end)
    {
        var isClosed = end - start > 1 && _text[end - 1] == '"';
        var written = _text[(start + 1)..(isClosed ? end - 1 : end)];
        if (!_isNamed && !_levels[^1].IsArray)
        {
            _name = Unescaped(written);
            return;
        }

        if (Kind() is not SecretKind.None and var kind && written.Length > 0)
        {
            TakeSecret(kind, start, end, Unescaped(written));
        }
        else if (written.Contains('\\', StringComparison.Ordinal))
        {
            Put(start, end, written);
        }

        Forget();
    }

    private void TakeSecret(SecretKind kind, int start, int end, string read)
    {
        if (kind == SecretKind.KeyPart)
        {
            _parts.Add((start, end));
            return;
        }

        var masked = kind == SecretKind.Token ? SecretText.MaskedToken(_content(read)) : SecretText.Removed;
        _edits.Add(new Edit(start, end, masked));
    }

    private void Put(int start, int end, string written)
    {
        var read = Unescaped(written);
        var masked = _content(read);
        if (masked != read)
        {
            _edits.Add(new Edit(start, end, masked));
        }
    }

    /// <summary>A number or a word.</summary>
    private void TakeValue(int start, int end)
    {
        var value = _text.AsSpan(start, end - start);
        if (!_isNamed || value.IsWhiteSpace() || value is "+")
        {
            return;
        }

        if (Kind() is not SecretKind.None and var kind && value is not "null")
        {
            TakeSecret(kind, start, end, value.ToString());
        }

        Forget();
    }

    private void Close(int end)
    {
        var closed = _levels[^1];
        _levels.RemoveAt(_levels.Count - 1);
        if (closed.IsKey)
        {
            _edits.AddRange(_parts.Skip(closed.Parts).Select(part => new Edit(part.Start, part.End, SecretText.Removed)));
        }

        _parts.RemoveRange(closed.Parts, _parts.Count - closed.Parts);
        if (closed.Kind == SecretKind.KeyPart)
        {
            _parts.Add((closed.Start, end));
        }
        else if (closed.Kind == SecretKind.Word || (closed.Kind == SecretKind.Token && closed.IsArray))
        {
            Remove(closed.Start, end);
        }

        Forget();
    }

    /// <summary>Takes out a whole array or object, but not hashes.</summary>
    private void Remove(int start, int end)
    {
        if (!SecretText.IsHashes(_text.AsSpan(start, end - start)))
        {
            _edits.Add(new Edit(start, end, SecretText.Removed));
        }
    }

    private SecretKind Kind() => _isNamed ? SecretWords.KindOf(_name) : SecretKind.None;

    private void Forget() => (_name, _isNamed) = (null, false);

    private string Edited()
    {
        var (edited, done) = (new StringBuilder(), 0);
        foreach (var edit in _edits.OrderBy(e => e.Start).ThenByDescending(e => e.End).ToList())
        {
            if (edit.Start >= done)
            {
                var text = JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(edit.Text);
                edited.Append(_text, done, edit.Start - done).Append('"').Append(text).Append('"');
                done = edit.End;
            }
        }

        return edited.Append(_text, done, _text.Length - done).ToString();
    }

    private static string Unescaped(string written) =>
        written.Contains('\\', StringComparison.Ordinal) ? Escape.Replace(written, Character) : written;

    private static string Character(Match escape) => escape.Groups["code"] is { Success: true } code
        ? ((char)int.Parse(code.ValueSpan, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString()
        : escape.Groups["sign"].Value switch { "n" => "\n", "r" => "\r", "t" => "\t", "b" => "\b", "f" => "\f", var sign => sign };

    private readonly record struct Edit(int Start, int End, string Text);

    /// <summary>An object or an array that is not closed yet.</summary>
    private record struct Level(int Start, SecretKind Kind, bool IsArray, int Parts)
    {
        public const int Modulus = 1;
        public const int Exponent = 2;
        public const int Key = Modulus | Exponent;

        public int Signs { get; set; }

        public readonly bool IsKey => Signs == Key;
    }
}
