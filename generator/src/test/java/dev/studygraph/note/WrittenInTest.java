package dev.studygraph.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What language notes are taken to be in. */
class WrittenInTest {
    @ParameterizedTest
    @CsvSource(delimiter = '¦', textBlock = """
            en ¦ The queue keeps a message until it is read, and then it can be deleted.
            de ¦ Die Warteschlange hält eine Nachricht, bis sie gelesen und nicht mehr gebraucht wird.
            es ¦ La cola guarda los mensajes y una función los lee para que no se pierdan.
            pt ¦ A fila guarda as mensagens e uma função lê os dados para que não se percam.
            fr ¦ La file garde les messages et une fonction les lit pour qu’ils ne soient pas perdus.
            it ¦ La coda tiene i messaggi e una funzione li legge per non perdere nulla di ciò che è nella coda.
            nl ¦ De wachtrij bewaart een bericht tot het is gelezen en niet meer nodig is.
            pl ¦ Kolejka trzyma wiadomość do odczytu, po czym się jej nie da już odczytać, to jest ważne.
            tr ¦ Kuyruk bir mesaj için bekler ve bu mesaj daha sonra okunur.
            vi ¦ Hàng đợi giữ các tin nhắn và một hàm đọc chúng để không mất dữ liệu.
            ru ¦ Очередь SQS хранит сообщения, а функция Lambda их читает.
            uk ¦ Черга SQS зберігає повідомлення, а функція Lambda їх читає.
            ko ¦ SQS 대기열은 메시지를 보관하고 Lambda 함수가 읽는다.
            ja ¦ SQS のキューはメッセージを保持し、Lambda 関数が読み取る。
            zh ¦ SQS 队列保存消息，由 Lambda 函数读取这些消息。
            ar ¦ تحفظ القائمة SQS الرسائل ثم تقرؤها دالة Lambda
            fa ¦ صف SQS پیام‌ها را نگه می‌دارد و تابع Lambda چند پیام را می‌خواند
            '' ¦ SQS, SNS, Lambda
            en ¦ The name 東京 is in the table of regions, and that is all that is said of it in this note on regions.
            """)
    void lettersAndCommonWordsTell(String language, String text) {
        assertThat(Notes.read(text).writtenIn().language()).isEqualTo(language);
    }

    @Test
    void codeAndFrontMatterDoNotCount() {
        var note = Notes.read("""
                ---
                description: the best of the notes that are in this folder
                ---
                Die Antwort ist nicht immer dieselbe.

                ```python
                # this is the code of a note, and it is not to be counted as the text of it
                ```
                """);
        assertThat(note.writtenIn()).isEqualTo(new WrittenIn("de", 31));
    }

    @Test
    void mostIsMeasuredInLettersAndWhatIsUnknownDoesNotCount() {
        assertThat(WrittenIn.ofMost(Stream.of(
                        new WrittenIn("en", 300),
                        new WrittenIn("de", 200),
                        new WrittenIn("de", 200),
                        new WrittenIn("", 9_000))))
                .isEqualTo("de");
        assertThat(WrittenIn.ofMost(Stream.of(new WrittenIn("pt", 7), new WrittenIn("es", 7))))
                .isEqualTo("es");
        assertThat(WrittenIn.ofMost(Stream.empty())).isEmpty();
    }
}
